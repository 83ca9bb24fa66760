import * as z from 'zod';
import { situationNames, type Situation } from '../../../domain/application/situations.ts';
import type { HttpOperation } from '../operation.ts';
import { cityPath, EntityTypeName, Guide } from './guide-shapes.ts';

const isSituation = (text: string): text is Situation => situationNames.some((name) => name === text);

/** The guide (办事指南), open to everybody: what is asked for follows from the kind of enterprise and the situations. */
export const readGuide = {
  operationId: 'readGuide',
  method: 'GET',
  path: '/v1/cities/{city}/guide',
  summary: 'What is done, by whom, until when, and which papers it needs',
  roles: 'public',
  request: {
    path: cityPath,
    query: z.object({
      entityType: EntityTypeName.default('limited-company'),
      /** Names parted by commas; each is offered in the answer, with its question. */
      situations: z
        .string()
        .max(300)
        .refine((text) => text.split(',').every((name) => name === '' || isSituation(name)))
        .default(''),
    }),
  },
  idempotent: false,
  success: 200,
  response: Guide,
  refusals: ['city-not-served'],
} as const satisfies HttpOperation;
