import * as z from 'zod';
import { openedTypes } from '../../../domain/application/application.ts';
import { commonParts } from '../../../domain/application/parts.ts';
import { Text } from '../../../domain/findings.ts';
import { NameJudgement } from '../../../domain/naming/name-judgement.ts';
import { NameRelations } from '../../../domain/naming/name-relation.ts';
import type { HttpOperation } from '../operation.ts';

/** The verdict on a name, open to everybody; nothing is stored. */
export const checkName = {
  operationId: 'checkName',
  method: 'POST',
  path: '/v1/name-checks',
  summary: 'Check a company name',
  roles: 'public',
  request: {
    body: z.strictObject({
      city: commonParts.city,
      name: commonParts.name,
      entityType: z.enum(openedTypes),
      division: z
        .string()
        .regex(/^\d{6}$/)
        .optional(),
      /** Divisions of GB/T 4754 of the chosen scope: does the industry of the name belong to it? */
      scopeDivisions: z
        .array(z.string().regex(/^\d{2}$/))
        .max(60)
        .optional(),
      /** Enterprises whose names do not bar this one, with the proof that an officer will look at. */
      relations: NameRelations.optional(),
    }),
  },
  idempotent: false,
  perMinute: 300,
  success: 200,
  response: NameJudgement.pick({
    verdict: true,
    findings: true,
    similar: true,
    promiseNeeded: true,
    rules: true,
  })
    .extend({
      name: z.string(),
      parts: z.object({
        division: z.string().optional(),
        brand: z.string().optional(),
        industry: z.string().optional(),
        form: z.string().optional(),
      }),
      changes: z.array(Text),
      alternatives: z.array(z.string()),
    })
    .meta({ id: 'NameVerdict' }),
  refusals: ['city-not-served', 'too-many-requests'],
} as const satisfies HttpOperation;
