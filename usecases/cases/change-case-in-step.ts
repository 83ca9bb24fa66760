import type { CaseFile } from '../../domain/case/case-file.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import type { Result } from '../../domain/result.ts';
import { changeCase, type Decide } from './change-case.ts';

/**
 * Changes a case in a step of its execution. Nothing happens any more to a case that was withdrawn meanwhile: its execution
 * is being stopped, and until it is, the step is tried again. Refused, the execution would fail instead, and an
 * operator would be called to a case that has ended well.
 */
export async function changeCaseInStep(
  needs: Pick<Ports, 'cases' | 'clock'>,
  id: CaseId,
  decide: Decide,
): Promise<Result<CaseFile>> {
  return changeCase(needs, id, (file, at, lostClaim) => {
    if (file.case.status === 'withdrawn') throw new Unavailable(`case ${id} was withdrawn meanwhile`);
    return decide(file, at, lostClaim);
  });
}
