import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';
import { CaseSummary, pageOf, pageQuery } from '../shapes.ts';

/** Executions by due time (running) or by the time of their end; read from the table, not from the workflow. */
export const listExecutions = {
  operationId: 'listExecutions',
  method: 'GET',
  path: '/v1/executions',
  summary: 'Running or ended executions',
  roles: ['registry-officer', 'supervisor'],
  request: { query: pageQuery.extend({ board: z.enum(['running', 'ended']).default('running') }) },
  idempotent: false,
  success: 200,
  response: pageOf(CaseSummary),
  refusals: [],
} as const satisfies HttpOperation;
