import { moveCase } from '../../domain/case/lifecycle.ts';
import { waitSeconds } from '../../domain/case/promise.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import { system } from '../../domain/events.ts';
import type { CaseId } from '../../domain/ids.ts';
import { nameQuestionOf } from '../../domain/naming/judge-question.ts';
import { claimsFor, reservationOf } from '../../domain/naming/reservation.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { claimsOfTrial } from '../../domain/trial/trial.ts';
import { changeCaseInStep } from '../cases/change-case-in-step.ts';
import { judgeName } from './judge-name.ts';

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
  const changed = await changeCaseInStep(needs, caseId, async (file, at, lostClaim) => {
    const subject = file.case;
    taken = false;
    if (subject.nameBoundAt) return accept(undefined);
    const { id, name, application } = subject;
    const today = chinaDateOf(at);
    const question = nameQuestionOf(application, name);
    const { judgement, shared } = await judgeName(needs, question, today, { caseId: id });
    const isBlocked = judgement.similar.some(({ effect }) => effect === 'block');
    taken = !subject.trial && (lostClaim !== undefined || isBlocked);
    if (taken) {
      if (subject.lostName === subject.name) return accept(undefined);
      return accept({
        case: { ...subject, lostName: subject.name },
        events: [{ type: 'NameTaken', data: { name: subject.name }, actor: system }],
      });
    }
    const moved = moveCase(subject, 'bindName', at);
    if (!moved.ok) return moved;
    const { claims: keys, until } = reservationOf(name, application, today);
    const own = keys.filter((key) => !shared.includes(key));
    const reservation = { claims: subject.trial ? claimsOfTrial(id, own) : own, until };
    // The verdict that was shown stands, with the promise that was given on seeing it.
    const isShown = subject.nameJudgement?.question.name === name;
    return accept({
      case: {
        ...moved.value,
        nameBoundAt: at,
        nameReservedUntil: reservation.until,
        nameClaims: [...reservation.claims],
        ...(!isShown && { nameJudgement: judgement }),
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
