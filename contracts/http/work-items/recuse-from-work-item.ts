import * as z from 'zod';
import { RecusalGround } from '../../../domain/staff/reasons.ts';
import type { HttpOperation } from '../operation.ts';
import { itemPath, WorkItemView } from '../shapes.ts';

/** An officer steps back because of a relative or an interest of his own (回避); somebody else is drawn. */
export const recuseFromWorkItem = {
  operationId: 'recuseFromWorkItem',
  method: 'POST',
  path: '/v1/work-items/{itemId}/recusal',
  summary: 'Step back from a case',
  roles: ['registry-officer', 'supervisor'],
  request: { path: itemPath, body: z.strictObject({ ground: RecusalGround }) },
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
