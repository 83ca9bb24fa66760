import * as z from 'zod';
import { Rating, RatingChannel, RatingMatter, Stars } from '../../../domain/ratings/rating.ts';
import type { HttpOperation } from '../operation.ts';
import { casePath } from '../shapes.ts';

/** Rates a case, or a step of it, once; a bad rating (one or two stars) opens a work order. */
export const rateCase = {
  operationId: 'rateCase',
  method: 'POST',
  path: '/v1/cases/{caseId}/ratings',
  summary: 'Rate the service',
  roles: ['applicant', 'front-desk', 'callback-staff'],
  request: {
    path: casePath,
    body: z.strictObject({
      matter: RatingMatter,
      stars: Stars,
      channel: RatingChannel,
      words: z.string().trim().min(1).max(1_000).optional(),
    }),
  },
  idempotent: true,
  success: 201,
  response: Rating.pick({ caseId: true, matter: true, stars: true, channel: true, at: true }),
  refusals: ['case-not-found', 'not-yours-to-do', 'move-not-allowed', 'already-rated', 'request-key-reused'],
} as const satisfies HttpOperation;
