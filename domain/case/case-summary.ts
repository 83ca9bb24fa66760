import * as z from 'zod';
import { CaseId } from '../ids.ts';
import { CaseStatus, type Case } from './case.ts';

/** A case in a list: enough to recognise it and to see how it stands. */
export const CaseSummary = z.object({
  id: CaseId,
  status: CaseStatus,
  city: z.string(),
  name: z.string(),
  acceptedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  pausedSince: z.iso.datetime().optional(),
  endedAt: z.iso.datetime().optional(),
  watchAt: z.iso.datetime().optional(),
  creditCode: z.string().optional(),
});
/** See the schema. */
export type CaseSummary = z.infer<typeof CaseSummary>;

/** The line of a case in a list. */
export function caseSummary(subject: Case): CaseSummary {
  const { id, status, city, name, acceptedAt, dueAt, pausedSince, endedAt, watchAt, company } = subject;
  return {
    id,
    status,
    city,
    name,
    acceptedAt,
    dueAt,
    ...(pausedSince && { pausedSince }),
    ...(endedAt && { endedAt }),
    ...(watchAt && { watchAt }),
    ...(company && { creditCode: company.creditCode }),
  };
}
