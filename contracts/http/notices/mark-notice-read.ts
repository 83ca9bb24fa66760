import { people } from '../../../domain/callers.ts';
import { noticePath, NoticeView } from './notice-shapes.ts';
import type { HttpOperation } from '../operation.ts';

/** Notes that the caller has read a notice. */
export const markNoticeRead = {
  operationId: 'markNoticeRead',
  method: 'POST',
  path: '/v1/notices/{noticeId}/read',
  summary: 'Mark a notice as read',
  roles: people,
  request: { path: noticePath },
  idempotent: true,
  success: 200,
  response: NoticeView,
  refusals: ['notice-not-found', 'request-key-reused'],
} as const satisfies HttpOperation;
