import { FileReply, type HttpOperation } from '../operation.ts';
import { casePath } from '../shapes.ts';
import { uploadPath } from './upload-shapes.ts';

/** The bytes of a paper of a case, to be saved. */
export const readPaper = {
  operationId: 'readPaper',
  method: 'GET',
  path: '/v1/cases/{caseId}/papers/{uploadId}',
  summary: 'A paper of a case, as it was uploaded',
  roles: ['applicant', 'registry-officer', 'supervisor'],
  request: { path: casePath.extend(uploadPath.shape) },
  idempotent: false,
  success: 200,
  media: 'application/octet-stream',
  response: FileReply,
  refusals: ['case-not-found', 'upload-not-found', 'paper-not-checked'],
} as const satisfies HttpOperation;
