import type { HttpOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../shapes.ts';
import { UploadView } from './upload-shapes.ts';

/** The applicant's own papers, newest first. */
export const listUploads = {
  operationId: 'listUploads',
  method: 'GET',
  path: '/v1/uploads',
  summary: 'My papers',
  roles: ['applicant'],
  request: { query: pageQuery },
  idempotent: false,
  success: 200,
  response: pageOf(UploadView),
  refusals: [],
} as const satisfies HttpOperation;
