import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';
import { itemPath, WorkItemView } from '../shapes.ts';

/** Notes how far it has come, for whoever takes it up next; no personal data belongs here. */
export const noteProgress = {
  operationId: 'noteProgress',
  method: 'POST',
  path: '/v1/work-items/{itemId}/progress',
  summary: 'Note how far it has come',
  roles: ['registry-officer', 'supervisor', 'partner'],
  request: { path: itemPath, body: z.strictObject({ text: z.string().trim().min(1).max(1_000) }) },
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
    'not-drawn-for-you',
  ],
} as const satisfies HttpOperation;
