import { isOfficer, type Caller } from '../../domain/callers.ts';
import { actsOf, may, mayInCase, standingInCase } from '../../domain/help/acts-for.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { stewardNow } from '../../domain/staff/stewards.ts';
import { recordOpening } from '../audit/record-opening.ts';
import { caseView, type CaseView } from '../views/case-view.ts';

/** One case for its applicant, the desk or the helper who acts for him, or an officer; for anybody else it does not exist. */
export async function readCase(
  needs: Pick<Ports, 'attendance' | 'cases' | 'clock'>,
  caller: Caller,
  { caseId }: { caseId: CaseId },
): Promise<Result<CaseView>> {
  const history = await needs.cases.findWithHistory(caseId);
  const reader = isOfficer(caller)
    ? 'officer'
    : history && mayInCase(caller, history.case, 'read-case', needs.clock.now())
      ? 'applicant'
      : undefined;
  if (!history || !reader) return refuse('case-not-found', { id: caseId });
  if (caller.id !== history.case.owner) await recordOpening(needs, caller, history, { what: 'case' });
  const profile = loadCity(history.case.city);
  const now = needs.clock.now();
  const steward = stewardNow(profile, await needs.attendance.find(profile.city), history.case, now);
  const view = caseView({ ...history, case: { ...history.case, steward } }, profile, now, reader);
  const standing = standingInCase(caller, history.case, now);
  const allowedMoves = may(standing, 'withdraw') ? view.allowedMoves : [];
  return accept({ ...view, allowedMoves, mayDo: standing ? actsOf(standing) : [] });
}
