import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';
import { itemPath } from '../shapes.ts';

/** The numbers of one person in full; each look is recorded with its purpose, and shown to the applicant. */
export const revealNumbers = {
  operationId: 'revealNumbers',
  method: 'POST',
  path: '/v1/work-items/{itemId}/reveal',
  summary: 'Reveal the masked numbers of one person',
  roles: ['registry-officer', 'supervisor'],
  request: { path: itemPath, body: z.strictObject({ person: z.string().min(1).max(80) }) },
  idempotent: false,
  success: 200,
  response: z.object({ number: z.string(), mobile: z.string(), email: z.string().optional() }),
  refusals: ['work-item-not-found', 'not-yours-to-do', 'already-answered'],
} as const satisfies HttpOperation;
