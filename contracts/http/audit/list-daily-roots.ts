import { DailyRoot } from '../../../domain/audit/daily-root.ts';
import type { HttpOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../shapes.ts';

/** The roots of all days, the latest first: whoever keeps them notices later changes. */
export const listDailyRoots = {
  operationId: 'listDailyRoots',
  method: 'GET',
  path: '/v1/audit/roots',
  summary: 'Audit roots by day',
  roles: 'public',
  request: { query: pageQuery },
  idempotent: false,
  success: 200,
  response: pageOf(DailyRoot.omit({ version: true }).meta({ id: 'DailyRoot' })),
  refusals: [],
} as const satisfies HttpOperation;
