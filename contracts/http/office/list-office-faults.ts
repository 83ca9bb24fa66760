import { OfficeFault } from '../../../domain/staff/office-fault.ts';
import type { HttpOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../shapes.ts';

/** What the office did wrong towards applicants, such as a second notice for the same papers. */
export const listOfficeFaults = {
  operationId: 'listOfficeFaults',
  method: 'GET',
  path: '/v1/office-faults',
  summary: 'Faults of the office, the newest first',
  roles: ['supervisor'],
  request: { query: pageQuery },
  idempotent: false,
  success: 200,
  response: pageOf(OfficeFault.omit({ version: true }).meta({ id: 'OfficeFault' })),
  refusals: [],
} as const satisfies HttpOperation;
