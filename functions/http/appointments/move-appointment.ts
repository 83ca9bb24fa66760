import { moveAppointment as contract } from '../../../contracts/http/appointments/move-appointment.ts';
import { moveAppointment } from '../../../usecases/appointments/move-appointment.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body }, caller) => moveAppointment({ cases, clock }, caller, { ...path, ...body }),
  cases,
);
