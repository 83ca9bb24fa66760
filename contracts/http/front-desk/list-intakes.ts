import { Intake } from '../applications/draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../shapes.ts';

/** The applications that the desk of the caller's city keeps for its clients, the one changed last first. */
export const listIntakes = {
  operationId: 'listIntakes',
  method: 'GET',
  path: '/v1/desk/applications',
  summary: 'Applications at the desk',
  roles: ['front-desk'],
  request: { query: pageQuery },
  idempotent: false,
  success: 200,
  response: pageOf(Intake),
  refusals: ['staff-not-found'],
} as const satisfies HttpOperation;
