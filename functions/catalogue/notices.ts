import { read, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of notices to people. */
export const noticesFunctions: readonly FunctionRow[] = [
  {
    id: 'list-notices',
    entry: 'functions/http/notices/list-notices.ts',
    trigger: { kind: 'http', operationId: 'listNotices' },
    ...read,
  },
  {
    id: 'list-case-notices',
    entry: 'functions/http/notices/list-case-notices.ts',
    trigger: { kind: 'http', operationId: 'listCaseNotices' },
    ...read,
  },
  {
    id: 'mark-notice-read',
    entry: 'functions/http/notices/mark-notice-read.ts',
    trigger: { kind: 'http', operationId: 'markNoticeRead' },
    ...write,
  },
  {
    id: 'read-notice-preferences',
    entry: 'functions/http/notices/read-notice-preferences.ts',
    trigger: { kind: 'http', operationId: 'readNoticePreferences' },
    ...read,
  },
  {
    id: 'set-notice-preferences',
    entry: 'functions/http/notices/set-notice-preferences.ts',
    trigger: { kind: 'http', operationId: 'setNoticePreferences' },
    ...write,
  },
];
