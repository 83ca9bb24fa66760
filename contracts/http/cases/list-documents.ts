import * as z from 'zod';
import { DocumentId } from '../../../domain/documents/document.ts';
import { Text } from '../../../domain/findings.ts';
import type { HttpOperation } from '../operation.ts';
import { casePath } from '../shapes.ts';

const DocumentEntry = z
  .object({ document: DocumentId, title: Text, at: z.iso.datetime() })
  .meta({ id: 'DocumentEntry' });

/** What there is to print of a case now, oldest first. */
export const listDocuments = {
  operationId: 'listDocuments',
  method: 'GET',
  path: '/v1/cases/{caseId}/documents',
  summary: 'Documents of a case',
  roles: ['applicant', 'front-desk', 'registry-officer', 'supervisor'],
  request: { path: casePath },
  idempotent: false,
  success: 200,
  response: z.object({ entries: z.array(DocumentEntry) }).meta({ id: 'DocumentList' }),
  refusals: ['case-not-found'],
} as const satisfies HttpOperation;
