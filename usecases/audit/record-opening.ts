import type { Caller } from '../../domain/callers.ts';
import { openingEvent, purposeOf, roleOfReader, withReader } from '../../domain/audit/openings.ts';
import type { Opened } from '../../domain/audit/opened.ts';
import type { CaseFile } from '../../domain/case/case-file.ts';
import type { Actor } from '../../domain/events.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept } from '../../domain/result.ts';
import { changeCase } from '../cases/change-case.ts';

/**
 * Records that somebody opens personal data of a case, before he gets it: who, in which role, what and why. The owner
 * sees it in his tracker. What cannot be recorded is not shown, for a fault of the store ends the request.
 */
export async function recordOpening(
  needs: Pick<Ports, 'cases' | 'clock'>,
  caller: Caller,
  file: CaseFile,
  opened: Opened,
): Promise<void> {
  const role = roleOfReader(caller, file);
  if (role === undefined) return;
  const actor: Actor =
    role === 'partner'
      ? { kind: 'partner', id: caller.organisation ?? caller.id }
      : { kind: 'officer', id: caller.id };
  if (!withReader(file.case.readers ?? [], actor, opened, needs.clock.now())) return;
  await changeCase(needs, file.case.id, (now, at) => {
    const readers = withReader(now.case.readers ?? [], actor, opened, at);
    if (!readers) return accept(undefined);
    return accept({
      case: { ...now.case, readers },
      events: [openingEvent(actor, opened, role, purposeOf(caller, now, opened))],
    });
  });
}
