import { read, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of papers. */
export const uploadsFunctions: readonly FunctionRow[] = [
  {
    id: 'list-papers',
    entry: 'functions/http/uploads/list-papers.ts',
    trigger: { kind: 'http', operationId: 'listPapers' },
    ...read,
  },
  {
    id: 'read-paper',
    entry: 'functions/http/uploads/read-paper.ts',
    trigger: { kind: 'http', operationId: 'readPaper' },
    config: ['table', 'clock', 'uploads'],
    grants: ['table:read', 'uploads:read'],
    timeoutSeconds: 15,
  },
  {
    id: 'add-upload',
    entry: 'functions/http/uploads/add-upload.ts',
    trigger: { kind: 'http', operationId: 'addUpload' },
    config: ['table', 'clock', 'uploads', 'scanner', 'limits'],
    grants: ['table:read', 'table:write', 'uploads:write'],
    timeoutSeconds: 25,
  },
  {
    id: 'list-uploads',
    entry: 'functions/http/uploads/list-uploads.ts',
    trigger: { kind: 'http', operationId: 'listUploads' },
    ...write,
  },
  {
    id: 'read-upload',
    entry: 'functions/http/uploads/read-upload.ts',
    trigger: { kind: 'http', operationId: 'readUpload' },
    config: ['table', 'clock', 'uploads'],
    grants: ['table:read', 'table:write', 'uploads:read'],
    timeoutSeconds: 15,
  },
  {
    id: 'remove-upload',
    entry: 'functions/http/uploads/remove-upload.ts',
    trigger: { kind: 'http', operationId: 'removeUpload' },
    config: ['table', 'clock', 'uploads'],
    grants: ['table:read', 'table:write', 'uploads:write'],
    timeoutSeconds: 15,
  },
];
