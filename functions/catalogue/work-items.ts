import { read, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of work items. */
export const workItemsFunctions: readonly FunctionRow[] = [
  {
    id: 'list-work-items',
    entry: 'functions/http/work-items/list-work-items.ts',
    trigger: { kind: 'http', operationId: 'listWorkItems' },
    ...read,
  },
  {
    id: 'read-work-item',
    entry: 'functions/http/work-items/read-work-item.ts',
    trigger: { kind: 'http', operationId: 'readWorkItem' },
    ...write,
  },
  {
    id: 'claim-work-item',
    entry: 'functions/http/work-items/claim-work-item.ts',
    trigger: { kind: 'http', operationId: 'claimWorkItem' },
    ...write,
  },
  {
    id: 'release-work-item',
    entry: 'functions/http/work-items/release-work-item.ts',
    trigger: { kind: 'http', operationId: 'releaseWorkItem' },
    ...write,
  },
  {
    id: 'complete-work-item',
    entry: 'functions/http/work-items/complete-work-item.ts',
    trigger: { kind: 'http', operationId: 'completeWorkItem' },
    ...write,
  },
  {
    id: 'refuse-work-item',
    entry: 'functions/http/work-items/refuse-work-item.ts',
    trigger: { kind: 'http', operationId: 'refuseWorkItem' },
    ...write,
  },
  {
    id: 'ask-correction',
    entry: 'functions/http/work-items/ask-correction.ts',
    trigger: { kind: 'http', operationId: 'askCorrection' },
    ...write,
  },
  {
    id: 'answer-correction',
    entry: 'functions/http/work-items/answer-correction.ts',
    trigger: { kind: 'http', operationId: 'answerCorrection' },
    ...write,
  },
  {
    id: 'next-work-item',
    entry: 'functions/http/work-items/next-work-item.ts',
    trigger: { kind: 'http', operationId: 'nextWorkItem' },
    ...write,
  },
  {
    id: 'hand-over-work-item',
    entry: 'functions/http/work-items/hand-over-work-item.ts',
    trigger: { kind: 'http', operationId: 'handOverWorkItem' },
    ...write,
  },
  {
    id: 'reassign-work-item',
    entry: 'functions/http/work-items/reassign-work-item.ts',
    trigger: { kind: 'http', operationId: 'reassignWorkItem' },
    ...write,
  },
  {
    id: 'recuse-from-work-item',
    entry: 'functions/http/work-items/recuse-from-work-item.ts',
    trigger: { kind: 'http', operationId: 'recuseFromWorkItem' },
    ...write,
  },
  {
    id: 'note-progress',
    entry: 'functions/http/work-items/note-progress.ts',
    trigger: { kind: 'http', operationId: 'noteProgress' },
    ...write,
  },
];
