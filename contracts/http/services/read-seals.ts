import * as z from 'zod';
import { Text } from '../../../domain/findings.ts';
import { sealKinds } from '../../../domain/services/seal-set.ts';
import type { HttpOperation } from '../operation.ts';
import { casePath } from '../shapes.ts';

/** The seals of a case: numbers, impressions as SVG, and the electronic seals where they were issued. */
export const readSeals = {
  operationId: 'readSeals',
  method: 'GET',
  path: '/v1/cases/{caseId}/seals',
  summary: 'The seals of a case',
  roles: ['applicant', 'registry-officer', 'supervisor'],
  request: { path: casePath },
  idempotent: false,
  success: 200,
  response: z
    .object({
      seals: z.array(
        z.object({
          kind: z.enum(sealKinds),
          name: Text,
          number: z.string().optional(),
          isSpecimen: z.boolean(),
          image: z.string(),
          electronic: z.object({ id: z.string(), record: z.string() }).optional(),
        }),
      ),
    })
    .meta({ id: 'Seals' }),
  refusals: ['case-not-found'],
} as const satisfies HttpOperation;
