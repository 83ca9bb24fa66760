import { read, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of the audit chain. */
export const auditFunctions: readonly FunctionRow[] = [
  {
    id: 'reveal-numbers',
    entry: 'functions/http/audit/reveal-numbers.ts',
    trigger: { kind: 'http', operationId: 'revealNumbers' },
    ...write,
  },
  {
    id: 'export-chain',
    entry: 'functions/http/audit/export-chain.ts',
    trigger: { kind: 'http', operationId: 'exportChain' },
    config: ['table', 'clock', 'signer'],
    grants: ['table:read', 'licence:sign'],
    timeoutSeconds: 10,
  },
  {
    id: 'read-daily-root',
    entry: 'functions/http/audit/read-daily-root.ts',
    trigger: { kind: 'http', operationId: 'readDailyRoot' },
    config: ['table', 'clock', 'signer'],
    grants: ['table:read', 'licence:keys'],
    timeoutSeconds: 10,
  },
  {
    id: 'list-daily-roots',
    entry: 'functions/http/audit/list-daily-roots.ts',
    trigger: { kind: 'http', operationId: 'listDailyRoots' },
    ...read,
  },
];
