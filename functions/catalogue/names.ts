import { counted, read, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of names. */
export const namesFunctions: readonly FunctionRow[] = [
  {
    id: 'check-name',
    entry: 'functions/http/names/check-name.ts',
    trigger: { kind: 'http', operationId: 'checkName' },
    ...counted,
  },
  {
    id: 'keep-name',
    entry: 'functions/http/names/keep-name.ts',
    trigger: { kind: 'http', operationId: 'keepName' },
    ...write,
  },
  {
    id: 'list-kept-names',
    entry: 'functions/http/names/list-kept-names.ts',
    trigger: { kind: 'http', operationId: 'listKeptNames' },
    ...read,
  },
  {
    id: 'read-kept-name',
    entry: 'functions/http/names/read-kept-name.ts',
    trigger: { kind: 'http', operationId: 'readKeptName' },
    ...read,
  },
  {
    id: 'release-kept-name',
    entry: 'functions/http/names/release-kept-name.ts',
    trigger: { kind: 'http', operationId: 'releaseKeptName' },
    ...write,
  },
];
