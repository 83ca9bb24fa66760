import { read, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of the people of the office. */
export const officeFunctions: readonly FunctionRow[] = [
  {
    id: 'list-staff',
    entry: 'functions/http/office/list-staff.ts',
    trigger: { kind: 'http', operationId: 'listStaff' },
    ...read,
  },
  {
    id: 'record-presence',
    entry: 'functions/http/office/record-presence.ts',
    trigger: { kind: 'http', operationId: 'recordPresence' },
    ...write,
  },
  {
    id: 'list-office-faults',
    entry: 'functions/http/office/list-office-faults.ts',
    trigger: { kind: 'http', operationId: 'listOfficeFaults' },
    ...read,
  },
];
