import * as z from 'zod';
import { people } from '../../../domain/callers.ts';
import { NoticeView } from './notice-shapes.ts';
import type { HttpOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../shapes.ts';

/** What the caller has been told, newest first, and how many of the newest hundred he has not read. */
export const listNotices = {
  operationId: 'listNotices',
  method: 'GET',
  path: '/v1/notices',
  summary: 'My notices',
  roles: people,
  request: { query: pageQuery },
  idempotent: false,
  success: 200,
  response: pageOf(NoticeView).extend({ unread: z.int() }),
  refusals: [],
} as const satisfies HttpOperation;
