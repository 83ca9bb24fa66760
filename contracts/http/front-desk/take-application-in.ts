import * as z from 'zod';
import { ConsentPaper, DeskClient } from '../../../domain/drafts/at-desk.ts';
import { DraftLine } from '../applications/draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';

/**
 * Begins an application at the front desk for somebody without a phone, with his consent on a numbered sheet of paper.
 * From then on the desk of this city fills it in, has it signed in person and submits it; who does may not decide it.
 */
export const takeApplicationIn = {
  operationId: 'takeApplicationIn',
  method: 'POST',
  path: '/v1/desk/applications',
  summary: 'Take an application in at the desk',
  roles: ['front-desk'],
  request: { body: z.strictObject({ client: DeskClient, consentPaper: ConsentPaper }) },
  idempotent: true,
  success: 201,
  response: DraftLine,
  refusals: ['staff-not-found', 'application-has-faults', 'request-key-reused'],
} as const satisfies HttpOperation;
