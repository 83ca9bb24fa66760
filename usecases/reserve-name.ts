import { moveCase } from '../domain/case/lifecycle.ts';
import { waitSeconds } from '../domain/case/promise.ts';
import { loadCity } from '../domain/cities/cities.ts';
import { system } from '../domain/events.ts';
import type { CaseId } from '../domain/ids.ts';
import { reservationKeys } from '../domain/naming/reservation-keys.ts';
import type { Ports } from '../domain/ports.ts';
import { accept, type Result } from '../domain/result.ts';
import { addMonths } from '../domain/time/calendar-date.ts';
import { chinaDateOf } from '../domain/time/instant.ts';
import { changeCase } from './change-case.ts';

/** What came of binding the name; a lost name becomes the applicant's work item within `timeoutSeconds`. */
export type NameOutcome = { outcome: 'bound' } | { outcome: 'taken'; timeoutSeconds: number };

/**
 * Binds the name to the case for two months (企业名称登记管理规定 art.18). Every key that a same name would need
 * is taken in the commit, so of two applicants in the same second exactly one is bound.
 */
export async function reserveName(
  needs: Pick<Ports, 'cases' | 'clock'>,
  { caseId }: { caseId: CaseId },
): Promise<Result<NameOutcome>> {
  let taken = false;
  const changed = await changeCase(needs, caseId, ({ case: subject }, at, lostClaim) => {
    taken = false;
    if (subject.nameBoundAt) return accept(undefined);
    taken = lostClaim !== undefined;
    if (taken) {
      if (subject.lostName === subject.name) return accept(undefined);
      return accept({
        case: { ...subject, lostName: subject.name },
        events: [{ type: 'NameTaken', data: { name: subject.name }, actor: system }],
      });
    }
    const { claims } = reservationKeys(subject.name, subject.city);
    const moved = moveCase(subject, 'bindName', at);
    if (!moved.ok) return moved;
    const until = addMonths(chinaDateOf(at), 2);
    return accept({
      case: { ...moved.value, nameBoundAt: at, nameReservedUntil: until, nameClaims: [...claims] },
      claims: claims.map((key) => ({ action: 'take' as const, key, until })),
      events: [{ type: 'NameBound', data: { name: subject.name }, actor: system }],
    });
  });
  if (!changed.ok) return changed;
  if (!taken) return accept({ outcome: 'bound' });
  const profile = loadCity(changed.value.case.city);
  return accept({
    outcome: 'taken',
    timeoutSeconds: waitSeconds(profile, 'another-name', needs.clock.now()),
  });
}
