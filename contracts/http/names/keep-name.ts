import * as z from 'zod';
import { openedTypes } from '../../../domain/application/application.ts';
import { commonParts } from '../../../domain/application/parts.ts';
import { NameRelations } from '../../../domain/naming/name-relation.ts';
import { KeptNameView } from './kept-name.ts';
import type { HttpOperation } from '../operation.ts';

/** Reserves a name for the caller: two months, or a year where the scope needs an approval first. */
export const keepName = {
  operationId: 'keepName',
  method: 'POST',
  path: '/v1/kept-names',
  summary: 'Keep a name for me',
  roles: ['applicant'],
  request: {
    body: z.strictObject({
      city: commonParts.city,
      name: commonParts.name,
      entityType: z.enum(openedTypes),
      division: z
        .string()
        .regex(/^\d{6}$/)
        .optional(),
      scope: z.array(z.string().max(20)).max(60).optional(),
      relations: NameRelations.optional(),
      promises: z.strictObject({ similarNameRisk: z.boolean().optional() }).optional(),
    }),
  },
  idempotent: true,
  success: 201,
  response: KeptNameView,
  refusals: [
    'city-not-served',
    'name-has-faults',
    'name-not-available',
    'too-many-kept-names',
    'request-key-reused',
  ],
} as const satisfies HttpOperation;
