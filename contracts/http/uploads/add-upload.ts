import * as z from 'zod';
import { PaperKind } from '../../../domain/uploads/paper-kinds.ts';
import { largestPaper, paperMediaTypes } from '../../../domain/uploads/upload.ts';
import type { HttpOperation } from '../operation.ts';
import { ofApplication, UploadView } from './upload-shapes.ts';

/** One paper as the body of the request; what it really is is looked at before it is kept. */
export const addUpload = {
  operationId: 'addUpload',
  method: 'POST',
  path: '/v1/uploads',
  summary: 'Upload a paper',
  roles: ['applicant', 'front-desk', 'helper'],
  request: {
    query: z.object({ kind: PaperKind, name: z.string().trim().min(1).max(120), ...ofApplication.shape }),
    file: { media: paperMediaTypes, largest: largestPaper },
  },
  idempotent: true,
  perMinute: 60,
  success: 201,
  response: UploadView,
  refusals: [
    'application-not-found',
    'not-yours-to-do',
    'move-not-allowed',
    'paper-has-faults',
    'too-many-papers',
    'request-key-reused',
    'too-many-requests',
  ],
} as const satisfies HttpOperation;
