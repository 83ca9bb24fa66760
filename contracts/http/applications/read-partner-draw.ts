import * as z from 'zod';
import { PartnerDraw } from '../../../domain/cities/partner-draw.ts';
import type { HttpOperation } from '../operation.ts';
import { applicationPath } from './draft-shapes.ts';

/**
 * In which order to show seal makers and banks of a city to this applicant. Whoever shows them so puts the answer into the
 * form as `partnerDraw`; any other order is refused. `readCity` with its day and seed gives the same order to everybody.
 */
export const readPartnerDraw = {
  operationId: 'readPartnerDraw',
  method: 'GET',
  path: '/v1/applications/{applicationId}/partner-draw',
  summary: 'The order of partners drawn for a draft',
  roles: ['applicant', 'front-desk', 'helper'],
  request: { path: applicationPath, query: z.object({ city: z.string().regex(/^\d{6}$/) }) },
  idempotent: false,
  success: 200,
  response: PartnerDraw.meta({ id: 'PartnerDraw' }),
  refusals: ['application-not-found', 'not-yours-to-do', 'city-not-served'],
} as const satisfies HttpOperation;
