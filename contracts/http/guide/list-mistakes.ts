import * as z from 'zod';
import { Finding } from '../../../domain/findings.ts';
import type { HttpOperation } from '../operation.ts';
import { EntityTypeName } from './guide-shapes.ts';

/** Mistakes that are often made in the form, as the check words them; `path` tells the field. */
export const listMistakes = {
  operationId: 'listMistakes',
  method: 'GET',
  path: '/v1/mistakes',
  summary: 'Common mistakes in the form',
  roles: 'public',
  request: { query: z.object({ entityType: EntityTypeName.default('limited-company') }) },
  idempotent: false,
  success: 200,
  response: z.object({ mistakes: z.array(Finding) }),
  refusals: [],
} as const satisfies HttpOperation;
