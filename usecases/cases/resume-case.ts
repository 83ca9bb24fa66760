import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';

/** What a case has already, and so from where it goes on. */
export type HowFar = 'unnamed' | 'named' | 'refused' | 'registered';

/** Whether somebody has let the execution go on since it came to a stop. */
export type ResumeCommand = { readonly caseId: CaseId; readonly isRedriven: boolean };

/**
 * Where every fault ends that no retry mended. The first time it fails, which stops the execution for an operator to see;
 * once that is redriven, it says from where to go on. What has been done stays done: every step finds it and goes past.
 */
export async function resumeCase(
  { cases }: Pick<Ports, 'cases'>,
  { caseId, isRedriven }: ResumeCommand,
): Promise<Result<{ outcome: HowFar }>> {
  if (!isRedriven) throw new Error('a step failed for good; the case waits for an operator to redrive it');
  const file = await cases.find(caseId);
  if (!file) return refuse('case-not-found', { id: caseId });
  const { company, decision, nameBoundAt } = file.case;
  if (company) return accept({ outcome: 'registered' });
  if (decision?.outcome === 'refused') return accept({ outcome: 'refused' });
  return accept({ outcome: nameBoundAt ? 'named' : 'unnamed' });
}
