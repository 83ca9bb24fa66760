import * as z from 'zod';
import { ApplicationId, CaseId } from '../../../domain/ids.ts';
import { DraftLine } from './draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';

/** A new draft from another draft, or from a case that was refused or withdrawn. */
export const copyApplication = {
  operationId: 'copyApplication',
  method: 'POST',
  path: '/v1/applications/copies',
  summary: 'Copy an application into a new draft',
  roles: ['applicant'],
  request: { body: z.strictObject({ of: z.union([ApplicationId, CaseId]) }) },
  idempotent: true,

  success: 201,
  response: DraftLine,
  refusals: [
    'not-yours-to-do',
    'application-not-found',
    'case-not-found',
    'move-not-allowed',
    'request-key-reused',
  ],
} as const satisfies HttpOperation;
