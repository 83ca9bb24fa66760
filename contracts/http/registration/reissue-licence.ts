import * as z from 'zod';
import { LicenceCorrections } from '../../../domain/registration/reissue.ts';
import type { HttpOperation } from '../operation.ts';
import { casePath, CaseView } from '../shapes.ts';

/** Puts a printing error in a licence right, under the next version. */
export const reissueLicence = {
  operationId: 'reissueLicence',
  method: 'POST',
  path: '/v1/cases/{caseId}/licence-versions',
  summary: 'Issue a licence again, with a printing error put right',
  roles: ['registry-officer', 'supervisor'],
  request: {
    path: casePath,
    body: z.strictObject({
      corrections: LicenceCorrections,
      reason: z.string().trim().min(1).max(500),
    }),
  },
  idempotent: true,
  success: 200,
  response: CaseView,
  refusals: [
    'case-not-found',
    'may-not-decide',
    'move-not-allowed',
    'answer-has-faults',
    'request-key-reused',
  ],
} as const satisfies HttpOperation;
