import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';
import { itemPath, WorkItemView } from '../shapes.ts';

/** The applicant's answer to a correction notice; the clock runs on. */
export const answerCorrection = {
  operationId: 'answerCorrection',
  method: 'POST',
  path: '/v1/work-items/{itemId}/correction-answer',
  summary: 'Answer a correction notice',
  roles: ['applicant', 'front-desk', 'helper'],
  request: { path: itemPath, body: z.strictObject({ answer: z.string().trim().min(1).max(2_000) }) },
  idempotent: true,
  conditional: true,
  success: 200,
  response: WorkItemView,
  refusals: [
    'work-item-not-found',
    'not-yours-to-do',
    'move-not-allowed',
    'edited-meanwhile',
    'already-answered',
    'held-by-somebody-else',
    'request-key-reused',
  ],
} as const satisfies HttpOperation;
