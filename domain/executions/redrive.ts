import * as z from 'zod';
import type { CaseStatus } from '../case/case.ts';
import type { ExecutionRecord } from '../ports.ts';

/** Why an execution cannot be redriven now. */
export const RedriveHindrance = z.enum(['running', 'succeeded', 'case-ended', 'too-late']);
/** See the schema. */
export type RedriveHindrance = z.infer<typeof RedriveHindrance>;

/**
 * What stands against letting an execution go on from where it failed; nothing when it may. One that was stopped because
 * its case was withdrawn or refused stays stopped; after fourteen days the workflow service keeps none to be redriven.
 */
export function hindranceToRedrive(
  { status, isRedrivable }: Pick<ExecutionRecord, 'status' | 'isRedrivable'>,
  caseStatus: CaseStatus,
): RedriveHindrance | undefined {
  if (status === 'RUNNING') return 'running';
  if (status === 'SUCCEEDED') return 'succeeded';
  if (caseStatus === 'withdrawn' || caseStatus === 'refused') return 'case-ended';
  return isRedrivable ? undefined : 'too-late';
}
