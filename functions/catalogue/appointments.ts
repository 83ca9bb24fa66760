import { read, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of visits to a bank. */
export const appointmentsFunctions: readonly FunctionRow[] = [
  {
    id: 'list-visit-slots',
    entry: 'functions/http/appointments/list-visit-slots.ts',
    trigger: { kind: 'http', operationId: 'listVisitSlots' },
    ...read,
  },
  {
    id: 'move-appointment',
    entry: 'functions/http/appointments/move-appointment.ts',
    trigger: { kind: 'http', operationId: 'moveAppointment' },
    ...write,
  },
];
