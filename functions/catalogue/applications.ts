import { read, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of the form before it is a case. */
export const applicationsFunctions: readonly FunctionRow[] = [
  {
    id: 'create-draft',
    entry: 'functions/http/applications/create-draft.ts',
    trigger: { kind: 'http', operationId: 'createDraft' },
    ...write,
  },
  {
    id: 'copy-application',
    entry: 'functions/http/applications/copy-application.ts',
    trigger: { kind: 'http', operationId: 'copyApplication' },
    ...write,
  },
  {
    id: 'list-drafts',
    entry: 'functions/http/applications/list-drafts.ts',
    trigger: { kind: 'http', operationId: 'listDrafts' },
    ...read,
  },
  {
    id: 'read-draft',
    entry: 'functions/http/applications/read-draft.ts',
    trigger: { kind: 'http', operationId: 'readDraft' },
    ...write,
  },
  {
    id: 'save-draft',
    entry: 'functions/http/applications/save-draft.ts',
    trigger: { kind: 'http', operationId: 'saveDraft' },
    ...write,
  },
  {
    id: 'delete-draft',
    entry: 'functions/http/applications/delete-draft.ts',
    trigger: { kind: 'http', operationId: 'deleteDraft' },
    ...write,
  },
  {
    id: 'check-draft',
    entry: 'functions/http/applications/check-draft.ts',
    trigger: { kind: 'http', operationId: 'checkDraft' },
    ...write,
  },
  {
    id: 'read-partner-draw',
    entry: 'functions/http/applications/read-partner-draw.ts',
    trigger: { kind: 'http', operationId: 'readPartnerDraw' },
    ...read,
  },
  {
    id: 'check-application',
    entry: 'functions/http/applications/check-application.ts',
    trigger: { kind: 'http', operationId: 'checkApplication' },
    ...read,
  },
  {
    id: 'submit-application',
    entry: 'functions/http/applications/submit-application.ts',
    trigger: { kind: 'http', operationId: 'submitApplication' },
    ...write,
  },
];
