import { listVisitSlots as contract } from '../../../contracts/http/appointments/list-visit-slots.ts';
import { listVisitSlots } from '../../../usecases/appointments/list-visit-slots.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path, query }) =>
  listVisitSlots({ cases, clock }, { ...path, ...query }),
);
