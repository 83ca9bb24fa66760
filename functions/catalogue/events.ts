import { dispatch, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of what is called by events and by the clock. */
export const eventsFunctions: readonly FunctionRow[] = [
  {
    id: 'close-day',
    entry: 'functions/events/close-day.ts',
    trigger: { kind: 'schedule', everyMinutes: 60 },
    config: ['table', 'clock', 'signer'],
    grants: ['table:read', 'table:write', 'licence:sign'],
    timeoutSeconds: 300,
  },
  {
    id: 'dispatch-outbox',
    entry: 'functions/events/dispatch-outbox.ts',
    trigger: { kind: 'outbox' },
    ...dispatch,
  },
  {
    id: 'sweep-outbox',
    entry: 'functions/events/sweep-outbox.ts',
    trigger: { kind: 'schedule', everyMinutes: 1 },
    ...dispatch,
  },
  {
    id: 'work-through-due',
    entry: 'functions/events/work-through-due.ts',
    trigger: { kind: 'schedule', everyMinutes: 1 },
    config: [...write.config, 'uploads', 'scanner', 'messenger'],
    grants: [...write.grants, 'uploads:read', 'uploads:write'],
    timeoutSeconds: 55,
  },
  {
    id: 'open-trial-case',
    entry: 'functions/events/open-trial-case.ts',
    trigger: { kind: 'schedule', everyMinutes: 15, locallyAskedBy: 'KAIBAN_TRIAL' },
    ...write,
    timeoutSeconds: 30,
  },
  {
    id: 'watch-promises',
    entry: 'functions/events/watch-promises.ts',
    trigger: { kind: 'schedule', everyMinutes: 5 },
    ...write,
    timeoutSeconds: 55,
  },
];
