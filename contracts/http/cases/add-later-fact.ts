import * as z from 'zod';
import { laterFacts, type LaterFactName } from '../../../domain/services/later-facts.ts';
import type { HttpOperation } from '../operation.ts';
import { itemPath, WorkItemView } from '../shapes.ts';

const names = Object.keys(laterFacts) as [LaterFactName, ...LaterFactName[]];

/** Tells what followed after the answer: the receipt of a filing, the specimen card, the report to the tax office. */
export const addLaterFact = {
  operationId: 'addLaterFact',
  method: 'POST',
  path: '/v1/work-items/{itemId}/later-facts',
  summary: 'Tell a fact that follows an answer',
  roles: ['partner'],
  request: {
    path: itemPath,
    body: z.strictObject({ fact: z.enum(names), details: z.record(z.string(), z.unknown()) }),
  },
  idempotent: true,
  success: 200,
  response: WorkItemView,
  refusals: [
    'work-item-not-found',
    'not-yours-to-do',
    'move-not-allowed',
    'already-answered',
    'answer-has-faults',
    'request-key-reused',
  ],
} as const satisfies HttpOperation;
