import { read, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of help with an application. */
export const helpFunctions: readonly FunctionRow[] = [
  {
    id: 'read-help-terms',
    entry: 'functions/http/help/read-help-terms.ts',
    trigger: { kind: 'http', operationId: 'readHelpTerms' },
    config: ['clock'],
    grants: [],
    timeoutSeconds: 10,
  },
  {
    id: 'ask-for-help',
    entry: 'functions/http/help/ask-for-help.ts',
    trigger: { kind: 'http', operationId: 'askForHelp' },
    ...write,
  },
  {
    id: 'end-help',
    entry: 'functions/http/help/end-help.ts',
    trigger: { kind: 'http', operationId: 'endHelp' },
    ...write,
  },
  {
    id: 'hand-help-on',
    entry: 'functions/http/help/hand-help-on.ts',
    trigger: { kind: 'http', operationId: 'handHelpOn' },
    ...write,
  },
  {
    id: 'list-helped',
    entry: 'functions/http/help/list-helped.ts',
    trigger: { kind: 'http', operationId: 'listHelped' },
    ...read,
  },
  {
    id: 'reveal-draft-numbers',
    entry: 'functions/http/help/reveal-draft-numbers.ts',
    trigger: { kind: 'http', operationId: 'revealDraftNumbers' },
    ...write,
  },
];
