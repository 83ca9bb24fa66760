import { FileReply, type HttpOperation } from '../operation.ts';
import { uploadPath } from './upload-shapes.ts';

/** The bytes of an own paper that has been checked, to be saved. */
export const readUpload = {
  operationId: 'readUpload',
  method: 'GET',
  path: '/v1/uploads/{uploadId}/file',
  summary: 'One of my papers, as it was uploaded',
  roles: ['applicant'],
  request: { path: uploadPath },
  idempotent: false,
  success: 200,
  media: 'application/octet-stream',
  response: FileReply,
  refusals: ['upload-not-found', 'paper-not-checked'],
} as const satisfies HttpOperation;
