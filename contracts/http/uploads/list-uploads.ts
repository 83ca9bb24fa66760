import type { HttpOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../shapes.ts';
import { ofApplication, UploadView } from './upload-shapes.ts';

/** The applicant's own papers, newest first. */
export const listUploads = {
  operationId: 'listUploads',
  method: 'GET',
  path: '/v1/uploads',
  summary: 'My papers',
  roles: ['applicant', 'front-desk', 'helper'],
  request: { query: pageQuery.extend(ofApplication.shape) },
  idempotent: false,
  success: 200,
  response: pageOf(UploadView),
  refusals: ['application-not-found', 'not-yours-to-do', 'move-not-allowed'],
} as const satisfies HttpOperation;
