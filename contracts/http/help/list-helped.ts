import * as z from 'zod';
import { HelpKind } from '../../../domain/help/help.ts';
import { DraftLine } from '../applications/draft-shapes.ts';
import type { HttpOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../shapes.ts';

/** Somebody whom the caller helps, by which consent and until when. */
const Helped = DraftLine.extend({
  applicant: z.string(),
  kind: HelpKind,
  since: z.iso.datetime(),
  until: z.iso.datetime(),
}).meta({ id: 'Helped' });

/** The people whom the caller helps, the one who came last first. */
export const listHelped = {
  operationId: 'listHelped',
  method: 'GET',
  path: '/v1/help',
  summary: 'The people whom I help',
  roles: ['helper'],
  request: { query: pageQuery },
  idempotent: false,
  success: 200,
  response: pageOf(Helped),
  refusals: [],
} as const satisfies HttpOperation;
