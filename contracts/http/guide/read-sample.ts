import * as z from 'zod';
import { FileReply, type HttpOperation } from '../operation.ts';
import { cityPath, EntityTypeName } from './guide-shapes.ts';

/** The form to print: filled in for people who do not exist, or blank for the counter. */
export const readSample = {
  operationId: 'readSample',
  method: 'GET',
  path: '/v1/cities/{city}/samples/{entityType}',
  summary: 'The form as PDF: a filled-in sample, or blank',
  roles: 'public',
  request: {
    path: cityPath.extend({ entityType: EntityTypeName }),
    query: z.object({ form: z.enum(['filled', 'blank']).default('filled') }),
  },
  idempotent: false,
  perMinute: 60,
  success: 200,
  media: 'application/pdf',
  response: FileReply,
  refusals: ['city-not-served', 'too-many-requests'],
} as const satisfies HttpOperation;
