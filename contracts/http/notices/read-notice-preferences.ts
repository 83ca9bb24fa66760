import { people } from '../../../domain/callers.ts';
import { NoticePreferencesView } from './notice-shapes.ts';
import type { HttpOperation } from '../operation.ts';

/** How the caller wants to be told. */
export const readNoticePreferences = {
  operationId: 'readNoticePreferences',
  method: 'GET',
  path: '/v1/notice-preferences',
  summary: 'How I want to be told',
  roles: people,
  request: {},
  idempotent: false,
  success: 200,
  response: NoticePreferencesView,
  refusals: [],
} as const satisfies HttpOperation;
