import { listStaff as contract } from '../../../contracts/http/office/list-staff.ts';
import { listStaff } from '../../../usecases/office/list-staff.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { attendance, cases, clock } from '../../wiring.ts';

export const handler = httpOperation(contract, (_, caller) =>
  listStaff({ attendance, cases, clock }, caller),
);
