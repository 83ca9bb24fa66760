import * as z from 'zod';
import type { HttpOperation } from '../operation.ts';
import { HelpTerms } from './help-shapes.ts';

/** What help is offered, free of charge: both kinds, with the words to which an applicant agrees, and for how many days. */
export const readHelpTerms = {
  operationId: 'readHelpTerms',
  method: 'GET',
  path: '/v1/help-terms',
  summary: 'The help that is offered',
  roles: 'public',
  request: {},
  idempotent: false,
  success: 200,
  response: z.object({ kinds: z.array(HelpTerms), days: z.array(z.int()) }),
  refusals: [],
} as const satisfies HttpOperation;
