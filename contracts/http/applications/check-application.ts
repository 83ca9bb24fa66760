import * as z from 'zod';
import { DraftContent } from '../../../domain/drafts/draft.ts';
import { ContentCheck } from './draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';

/** The dry run of a form that is kept nowhere: every fault and warning, and what the rules would decide. */
export const checkApplication = {
  operationId: 'checkApplication',
  method: 'POST',
  path: '/v1/application-checks',
  summary: 'Check an application',
  roles: ['applicant', 'front-desk', 'helper'],
  request: { body: z.strictObject({ content: DraftContent }) },
  idempotent: false,

  success: 200,
  response: ContentCheck,
  refusals: [],
} as const satisfies HttpOperation;
