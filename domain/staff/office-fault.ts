import * as z from 'zod';
import { CaseId, WorkItemId } from '../ids.ts';
import type { RecordKind } from '../records.ts';

/** Something in which the office failed an applicant, so that it can be counted and looked into. */
export const OfficeFault = z.object({
  /** The case and the number of the event by which it happened. */
  id: z.string(),
  version: z.int().positive(),
  fault: z.literal('second-notice'),
  caseId: CaseId,
  itemId: WorkItemId,
  /** Which notice for the same papers it was: 2, 3 … */
  notice: z.int().min(2),
  /** Who gave it. */
  by: z.string(),
  at: z.iso.datetime(),
});
/** See the schema. */
export type OfficeFault = z.infer<typeof OfficeFault>;

/** How faults are kept: one list, by the time at which they happened. */
export const officeFaultRecords: RecordKind<OfficeFault> = {
  name: 'office-fault',
  schema: OfficeFault,
  lists: ({ at }) => [{ list: 'all', sort: at }],
};
