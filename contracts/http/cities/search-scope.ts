import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';

/** Finds catalogue items of business scope by words; free text is not a scope (市场主体登记管理条例 art.14). */
export const searchScope = {
  operationId: 'searchScope',
  method: 'GET',
  path: '/v1/scope-items',
  summary: 'Catalogue items of business scope',
  roles: 'public',
  request: { query: z.object({ words: z.string().max(100).default('') }) },
  idempotent: false,
  success: 200,
  response: z.object({
    catalogue: z.string(),
    items: z.array(
      z
        .object({
          code: z.string(),
          name: z.string(),
          kind: z.enum(['general', 'licensed-after', 'approved-before']),
          industry: z.string(),
          licence: z.string().optional(),
        })
        .meta({ id: 'ScopeItem' }),
    ),
  }),
  refusals: [],
} as const satisfies HttpOperation;
