import * as z from 'zod';

import { Finding } from '../../../domain/findings.ts';
import type { HttpOperation } from '../operation.ts';
import { itemPath, WorkItemView } from '../shapes.ts';

/** Tells the applicant once, by field, what has to be corrected; the clock stands still until the answer. */
export const askCorrection = {
  operationId: 'askCorrection',
  method: 'POST',
  path: '/v1/work-items/{itemId}/correction',
  summary: 'Ask the applicant for a correction',
  roles: ['registry-officer', 'supervisor', 'partner'],
  request: { path: itemPath, body: z.strictObject({ findings: z.array(Finding).min(1).max(50) }) },
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
    'may-not-decide',
    'supervisor-needed',
    'request-key-reused',
  ],
} as const satisfies HttpOperation;
