import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';
import { Topic } from './guide-shapes.ts';

/** Finds what a question in plain words is about, the likeliest first, five at most; as characters or as pinyin. */
export const searchGuide = {
  operationId: 'searchGuide',
  method: 'GET',
  path: '/v1/guide-topics',
  summary: 'Where a question in plain words is answered',
  roles: 'public',
  request: { query: z.object({ words: z.string().max(200).default('') }) },
  idempotent: false,
  success: 200,
  response: z.object({ topics: z.array(Topic) }),
  refusals: [],
} as const satisfies HttpOperation;
