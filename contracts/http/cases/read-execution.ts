import * as z from 'zod';
import { RedriveHindrance } from '../../../domain/executions/redrive.ts';
import type { HttpOperation } from '../operation.ts';
import { casePath, CaseSummary } from '../shapes.ts';

const instant = z.iso.datetime();

/** One execution with the graph of its definition and where each state stands. */
export const readExecution = {
  operationId: 'readExecution',
  method: 'GET',
  path: '/v1/executions/{caseId}',
  summary: 'One execution with its graph',
  roles: ['registry-officer', 'supervisor'],
  request: { path: casePath },
  idempotent: false,
  success: 200,
  response: z
    .object({
      case: CaseSummary,
      status: z.string(),
      startedAt: instant,
      stoppedAt: instant.optional(),
      error: z.string().optional(),
      cause: z.string().optional(),
      redriveCount: z.int(),
      /** Why a supervisor cannot redrive it now; nothing when he can. */
      redriveHindrance: RedriveHindrance.optional(),
      graph: z.object({
        states: z.array(
          z.object({
            name: z.string(),
            type: z.string(),
            comment: z.string().optional(),
            /** The state (Parallel, Map) in whose branch this one lies. */
            parent: z.string().optional(),
            status: z.enum(['not-entered', 'running', 'waiting', 'succeeded', 'failed']),
            entered: z.int(),
            enteredAt: instant.optional(),
            exitedAt: instant.optional(),
            error: z.string().optional(),
          }),
        ),
        edges: z.array(z.object({ from: z.string(), to: z.string(), label: z.string().optional() })),
      }),
      events: z.array(
        z.object({
          id: z.int(),
          at: instant,
          type: z.string(),
          state: z.string().optional(),
          error: z.string().optional(),
        }),
      ),
    })
    .meta({ id: 'Execution' }),
  refusals: ['execution-not-found'],
} as const satisfies HttpOperation;
