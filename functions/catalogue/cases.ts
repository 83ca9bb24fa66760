import { documentFont, read, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of cases, their documents and executions. */
export const casesFunctions: readonly FunctionRow[] = [
  {
    id: 'list-cases',
    entry: 'functions/http/cases/list-cases.ts',
    trigger: { kind: 'http', operationId: 'listCases' },
    ...read,
  },
  {
    id: 'read-case',
    entry: 'functions/http/cases/read-case.ts',
    trigger: { kind: 'http', operationId: 'readCase' },
    ...write,
  },
  {
    id: 'withdraw-case',
    entry: 'functions/http/cases/withdraw-case.ts',
    trigger: { kind: 'http', operationId: 'withdrawCase' },
    ...write,
  },
  {
    id: 'list-documents',
    entry: 'functions/http/cases/list-documents.ts',
    trigger: { kind: 'http', operationId: 'listDocuments' },
    config: ['table', 'clock', 'signer'],
    grants: ['table:read', 'licence:keys'],
    timeoutSeconds: 10,
  },
  {
    id: 'read-document',
    entry: 'functions/http/cases/read-document.ts',
    trigger: { kind: 'http', operationId: 'readDocument' },
    config: ['table', 'clock', 'signer', 'documents'],
    grants: ['table:read', 'table:write', 'licence:keys'],
    timeoutSeconds: 20,
    files: [documentFont],
  },
  {
    id: 'move-hand-over',
    entry: 'functions/http/cases/move-hand-over.ts',
    trigger: { kind: 'http', operationId: 'moveHandOver' },
    ...write,
  },
  {
    id: 'add-later-fact',
    entry: 'functions/http/cases/add-later-fact.ts',
    trigger: { kind: 'http', operationId: 'addLaterFact' },
    ...write,
  },
  {
    id: 'list-executions',
    entry: 'functions/http/cases/list-executions.ts',
    trigger: { kind: 'http', operationId: 'listExecutions' },
    ...read,
  },
  {
    id: 'read-execution',
    entry: 'functions/http/cases/read-execution.ts',
    trigger: { kind: 'http', operationId: 'readExecution' },
    config: ['table', 'clock', 'workflow'],
    grants: ['table:read', 'workflow:read'],
    timeoutSeconds: 10,
  },
  {
    id: 'redrive-execution',
    entry: 'functions/http/cases/redrive-execution.ts',
    trigger: { kind: 'http', operationId: 'redriveExecution' },
    config: ['table', 'clock', 'workflow'],
    grants: ['table:read', 'table:write', 'workflow:read'],
    timeoutSeconds: 10,
  },
];
