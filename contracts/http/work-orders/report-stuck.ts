import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';
import { casePath } from '../shapes.ts';
import { WorkOrderView } from './work-order-shapes.ts';

/** Reports that a case does not get done; how it stands is attached by the service. */
export const reportStuck = {
  operationId: 'reportStuck',
  method: 'POST',
  path: '/v1/cases/{caseId}/stuck-reports',
  summary: 'Report that it does not get done',
  roles: ['applicant'],
  request: { path: casePath, body: z.strictObject({ words: z.string().trim().min(1).max(2_000) }) },
  idempotent: true,
  success: 201,
  response: WorkOrderView,
  refusals: ['case-not-found', 'move-not-allowed', 'work-order-not-found', 'request-key-reused'],
} as const satisfies HttpOperation;
