import { isOfficer, type Caller } from '../../domain/callers.ts';
import { actsForApplicant, isForItsClient } from '../../domain/case/acts-for.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { stewardNow } from '../../domain/staff/stewards.ts';
import { recordOpening } from '../audit/record-opening.ts';
import { caseView, type CaseView } from '../views/case-view.ts';

/** One case for its applicant, the desk that acts for him, or an officer; for anybody else it does not exist. */
export async function readCase(
  needs: Pick<Ports, 'attendance' | 'cases' | 'clock'>,
  caller: Caller,
  { caseId }: { caseId: CaseId },
): Promise<Result<CaseView>> {
  const history = await needs.cases.findWithHistory(caseId);
  const reader = isOfficer(caller)
    ? 'officer'
    : history && actsForApplicant(caller, history.case)
      ? 'applicant'
      : undefined;
  if (!history || !reader) return refuse('case-not-found', { id: caseId });
  if (reader === 'officer' || isForItsClient(caller, history.case))
    await recordOpening(needs, caller, history, { what: 'case' });
  const profile = loadCity(history.case.city);
  const now = needs.clock.now();
  const steward = stewardNow(profile, await needs.attendance.find(profile.city), history.case, now);
  return accept(caseView({ ...history, case: { ...history.case, steward } }, profile, now, reader));
}
