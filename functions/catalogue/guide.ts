import { documentFont } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of the guide, open to everybody. */
export const guideFunctions: readonly FunctionRow[] = [
  {
    id: 'read-guide',
    entry: 'functions/http/guide/read-guide.ts',
    trigger: { kind: 'http', operationId: 'readGuide' },
    config: [],
    grants: [],
    timeoutSeconds: 10,
  },
  {
    id: 'search-guide',
    entry: 'functions/http/guide/search-guide.ts',
    trigger: { kind: 'http', operationId: 'searchGuide' },
    config: [],
    grants: [],
    timeoutSeconds: 10,
  },
  {
    id: 'list-mistakes',
    entry: 'functions/http/guide/list-mistakes.ts',
    trigger: { kind: 'http', operationId: 'listMistakes' },
    config: ['clock'],
    grants: [],
    timeoutSeconds: 10,
  },
  {
    id: 'read-sample',
    entry: 'functions/http/guide/read-sample.ts',
    trigger: { kind: 'http', operationId: 'readSample' },
    config: ['table', 'clock', 'limits', 'documents'],
    grants: ['limits:count'],
    timeoutSeconds: 20,
    files: [documentFont],
  },
];
