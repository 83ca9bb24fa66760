import * as z from 'zod';
import { DraftContent } from '../../../domain/drafts/draft.ts';
import { applicationPath, DraftLine } from './draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';

/** Replaces the content of a draft. It needs no `Idempotency-Key`: `If-Match` tells who was faster, and what stands already is no change. */
export const saveDraft = {
  operationId: 'saveDraft',
  method: 'POST',
  path: '/v1/applications/{applicationId}/content',
  summary: 'Save a draft',
  roles: ['applicant', 'front-desk', 'helper'],
  request: { path: applicationPath, body: z.strictObject({ content: DraftContent }) },
  idempotent: false,
  conditional: true,
  success: 200,
  response: DraftLine,
  refusals: ['not-yours-to-do', 'application-not-found', 'edited-meanwhile', 'move-not-allowed'],
} as const satisfies HttpOperation;
