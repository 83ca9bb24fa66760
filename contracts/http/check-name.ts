import * as z from 'zod';
import { Application } from '../../domain/application/application.ts';
import { Finding } from '../../domain/findings.ts';
import type { HttpOperation } from './operation.ts';

/** The verdict on a name, open to everybody; nothing is stored. */
export const checkName = {
  operationId: 'checkName',
  method: 'POST',
  path: '/v1/name-checks',
  summary: 'Check a company name',
  roles: 'public',
  request: {
    body: Application.pick({ city: true, name: true, entityType: true }).extend({
      division: z
        .string()
        .regex(/^\d{6}$/)
        .optional(),
    }),
  },
  idempotent: false,
  success: 200,
  response: z
    .object({
      name: z.string(),
      verdict: z.enum(['free', 'not-allowed', 'taken']),
      parts: z.object({
        division: z.string().optional(),
        brand: z.string().optional(),
        industry: z.string().optional(),
        form: z.string().optional(),
      }),
      findings: z.array(Finding),
    })
    .meta({ id: 'NameVerdict' }),
  refusals: ['city-not-served'],
} as const satisfies HttpOperation;
