import { FileReply, type HttpOperation } from '../operation.ts';
import { ofApplication, uploadPath } from './upload-shapes.ts';

/** The bytes of an own paper that has been checked, to be saved. */
export const readUpload = {
  operationId: 'readUpload',
  method: 'GET',
  path: '/v1/uploads/{uploadId}/file',
  summary: 'One of my papers, as it was uploaded',
  roles: ['applicant', 'front-desk', 'helper'],
  request: { path: uploadPath, query: ofApplication },
  idempotent: false,
  success: 200,
  media: 'application/octet-stream',
  response: FileReply,
  refusals: [
    'application-not-found',
    'not-yours-to-do',
    'move-not-allowed',
    'upload-not-found',
    'paper-not-checked',
  ],
} as const satisfies HttpOperation;
