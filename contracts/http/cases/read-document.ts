import { DocumentId } from '../../../domain/documents/document.ts';
import { FileReply, type HttpOperation } from '../operation.ts';
import { casePath } from '../shapes.ts';

/** One document as PDF, made from the facts as they are now: the same facts give the same bytes. */
export const readDocument = {
  operationId: 'readDocument',
  method: 'GET',
  path: '/v1/cases/{caseId}/documents/{document}',
  summary: 'One document as PDF',
  roles: ['applicant', 'front-desk', 'registry-officer', 'supervisor'],
  request: { path: casePath.extend({ document: DocumentId }) },
  idempotent: false,
  success: 200,
  media: 'application/pdf',
  response: FileReply,
  refusals: ['case-not-found', 'document-not-found'],
} as const satisfies HttpOperation;
