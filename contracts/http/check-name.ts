import * as z from 'zod';
import { Application } from '../../domain/application/application.ts';
import { Text } from '../../domain/findings.ts';
import { nameStatuses } from '../../domain/naming/name-entry.ts';
import { NameFinding } from '../../domain/naming/name-finding.ts';
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
      /** Divisions of GB/T 4754 of the chosen scope: does the industry of the name belong to it? */
      scopeDivisions: z
        .array(z.string().regex(/^\d{2}$/))
        .max(60)
        .optional(),
      /** Enterprises with which the applicant has an investment relation; their names do not bar this one. */
      relatedNames: z.array(z.string().max(100)).max(20).optional(),
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
      changes: z.array(Text),
      findings: z.array(NameFinding),
      similar: z.array(
        z.object({
          name: z.string(),
          status: z.enum(nameStatuses),
          until: z.iso.date().optional(),
          result: z.enum([
            'SAME-1',
            'SAME-2',
            'SAME-3',
            'SAME-4',
            'SIM-1',
            'SIM-2',
            'SIM-3',
            'SIM-4',
            'SIM-5',
          ]),
          effect: z.enum(['block', 'warn', 'exempt']),
          reason: Text,
        }),
      ),
      promiseNeeded: z.boolean(),
      alternatives: z.array(z.string()),
      rules: z.object({
        words: z.string(),
        industries: z.string(),
        readings: z.string(),
        lookAlikes: z.string(),
        comparison: z.string(),
      }),
    })
    .meta({ id: 'NameVerdict' }),
  refusals: ['city-not-served'],
} as const satisfies HttpOperation;
