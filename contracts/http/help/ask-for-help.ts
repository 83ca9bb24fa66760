import * as z from 'zod';
import { HelpKind } from '../../../domain/help/help.ts';
import { helpDays } from '../../../domain/help/terms.ts';
import { applicationPath } from '../applications/draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';
import { HelpView } from './help-shapes.ts';

/**
 * Lets somebody help with a draft, by a consent of its own: `wording` is the version of the words that the applicant has
 * read. A helper who is there is drawn by lot, and both are told.
 */
export const askForHelp = {
  operationId: 'askForHelp',
  method: 'POST',
  path: '/v1/applications/{applicationId}/help',
  summary: 'Ask for help with a draft',
  roles: ['applicant'],
  request: {
    path: applicationPath,
    body: z.strictObject({
      kind: HelpKind,
      wording: z.string().max(40),
      city: z.string().regex(/^\d{6}$/),
      days: z.union(helpDays.map((days) => z.literal(days))),
      consent: z.literal(true),
    }),
  },
  idempotent: true,
  success: 201,
  response: HelpView,
  refusals: [
    'not-yours-to-do',
    'application-not-found',
    'city-not-served',
    'edited-meanwhile',
    'move-not-allowed',
    'request-key-reused',
  ],
} as const satisfies HttpOperation;
