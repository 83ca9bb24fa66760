import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';
import { casePath } from '../shapes.ts';
import { UploadView } from './upload-shapes.ts';

/** The papers that were uploaded for a case. */
export const listPapers = {
  operationId: 'listPapers',
  method: 'GET',
  path: '/v1/cases/{caseId}/papers',
  summary: 'The papers of a case',
  roles: ['applicant', 'registry-officer', 'supervisor'],
  request: { path: casePath },
  idempotent: false,
  success: 200,
  response: z.object({ entries: z.array(UploadView) }),
  refusals: ['case-not-found'],
} as const satisfies HttpOperation;
