import type { HttpOperation } from '../operation.ts';
import { ofApplication, UploadView, uploadPath } from './upload-shapes.ts';

/** Takes back a paper that belongs to no case; its bytes are deleted. */
export const removeUpload = {
  operationId: 'removeUpload',
  method: 'POST',
  path: '/v1/uploads/{uploadId}/removal',
  summary: 'Remove a paper',
  roles: ['applicant', 'front-desk', 'helper'],
  request: { path: uploadPath, query: ofApplication },
  idempotent: true,
  success: 200,
  response: UploadView,
  refusals: [
    'application-not-found',
    'not-yours-to-do',
    'move-not-allowed',
    'upload-not-found',
    'paper-in-use',
    'request-key-reused',
  ],
} as const satisfies HttpOperation;
