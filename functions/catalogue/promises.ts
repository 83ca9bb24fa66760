import { read } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of statistics and the watch over promises. */
export const promisesFunctions: readonly FunctionRow[] = [
  {
    id: 'read-statistics',
    entry: 'functions/http/promises/read-statistics.ts',
    trigger: { kind: 'http', operationId: 'readStatistics' },
    ...read,
  },
  {
    id: 'list-overdue',
    entry: 'functions/http/promises/list-overdue.ts',
    trigger: { kind: 'http', operationId: 'listOverdue' },
    ...read,
  },
  {
    id: 'read-watchdog',
    entry: 'functions/http/promises/read-watchdog.ts',
    trigger: { kind: 'http', operationId: 'readWatchdog' },
    ...read,
  },
];
