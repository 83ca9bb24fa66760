import { people } from '../../../domain/callers.ts';
import { NoticePreferencesBody, NoticePreferencesView } from './notice-shapes.ts';
import type { HttpOperation } from '../operation.ts';

/** Says how the caller wants to be told; what he must know reaches him whatever he says here. */
export const setNoticePreferences = {
  operationId: 'setNoticePreferences',
  method: 'POST',
  path: '/v1/notice-preferences',
  summary: 'Say how I want to be told',
  roles: people,
  request: { body: NoticePreferencesBody },
  idempotent: true,
  success: 200,
  response: NoticePreferencesView,
  refusals: ['request-key-reused'],
} as const satisfies HttpOperation;
