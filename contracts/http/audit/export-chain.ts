import { ChainExport } from '../../../domain/audit/check-export.ts';
import type { HttpOperation } from '../operation.ts';
import { casePath } from '../shapes.ts';

/** Every event of a case, chained and with a signature over the end; `npm run audit:check` checks it offline. */
export const exportChain = {
  operationId: 'exportChain',
  method: 'GET',
  path: '/v1/cases/{caseId}/audit',
  summary: 'The audit chain of a case',
  roles: ['applicant', 'supervisor'],
  request: { path: casePath },
  idempotent: false,
  success: 200,
  response: ChainExport.meta({ id: 'ChainExport' }),
  refusals: ['case-not-found'],
} as const satisfies HttpOperation;
