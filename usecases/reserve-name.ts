import { moveCase } from '../domain/case/lifecycle.ts';
import { waitSeconds } from '../domain/case/promise.ts';
import { loadCity } from '../domain/cities/cities.ts';
import { system } from '../domain/events.ts';
import type { CaseId } from '../domain/ids.ts';
import { claimsFor, reservationOf } from '../domain/naming/reservation.ts';
import type { Ports } from '../domain/ports.ts';
import { accept, type Result } from '../domain/result.ts';
import { chinaDateOf } from '../domain/time/instant.ts';
import { changeCase } from './change-case.ts';
import { conflictingName } from './check-name.ts';

/** What came of binding the name; a lost name becomes the applicant's work item within `timeoutSeconds`. */
export type NameOutcome = { outcome: 'bound' } | { outcome: 'taken'; timeoutSeconds: number };

/**
 * Binds the name to the case for two months, or a year before an approval (企业名称登记管理规定 art.18). Every key that a
 * same name would need is taken in the commit, so of two applicants in the same second exactly one is bound. Names that
 * are registered without having been a case here stand in the index only, and are looked up there before.
 */
export async function reserveName(
  needs: Pick<Ports, 'cases' | 'clock' | 'names'>,
  { caseId }: { caseId: CaseId },
): Promise<Result<NameOutcome>> {
  let taken = false;
  const changed = await changeCase(needs, caseId, async ({ case: subject }, at, lostClaim) => {
    taken = false;
    if (subject.nameBoundAt) return accept(undefined);
    const { id, name, city, application } = subject;
    taken = lostClaim !== undefined || (await conflictingName(needs, name, city, at, id)) !== undefined;
    if (taken) {
      if (subject.lostName === subject.name) return accept(undefined);
      return accept({
        case: { ...subject, lostName: subject.name },
        events: [{ type: 'NameTaken', data: { name: subject.name }, actor: system }],
      });
    }
    const moved = moveCase(subject, 'bindName', at);
    if (!moved.ok) return moved;
    const reservation = reservationOf(name, application, chinaDateOf(at));
    return accept({
      case: {
        ...moved.value,
        nameBoundAt: at,
        nameReservedUntil: reservation.until,
        nameClaims: [...reservation.claims],
      },
      claims: claimsFor(reservation, subject.nameClaims),
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
