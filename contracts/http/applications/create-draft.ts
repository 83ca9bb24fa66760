import * as z from 'zod';
import { DraftContent } from '../../../domain/drafts/draft.ts';
import { DraftLine } from './draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';

/** Keeps a form as a draft: whole, in part or empty (`{}`); what is wrong with it tells the check. */
export const createDraft = {
  operationId: 'createDraft',
  method: 'POST',
  path: '/v1/applications',
  summary: 'Begin an application',
  roles: ['applicant'],
  request: { body: z.strictObject({ content: DraftContent }) },
  idempotent: true,

  success: 201,
  response: DraftLine,
  refusals: ['request-key-reused'],
} as const satisfies HttpOperation;
