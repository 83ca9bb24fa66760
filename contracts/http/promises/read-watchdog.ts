import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';

/** What is open, how many marks of promises have been passed and told, and which have not been told though they should. */
export const readWatchdog = {
  operationId: 'readWatchdog',
  method: 'GET',
  path: '/v1/watchdog',
  summary: 'Proof that every light came on',
  roles: ['supervisor'],
  request: {},
  idempotent: false,
  success: 200,
  response: z.object({
    checkedAt: z.iso.datetime(),
    openItems: z.int(),
    runningCases: z.int(),
    passed: z.int(),
    missing: z.array(
      z.object({
        id: z.string(),
        light: z.enum(['yellow', 'orange', 'red', 'unknown']),
        since: z.iso.datetime(),
      }),
    ),
  }),
  refusals: [],
} as const satisfies HttpOperation;
