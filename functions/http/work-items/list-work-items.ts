import { listWorkItems as contract } from '../../../contracts/http/work-items/list-work-items.ts';
import { listWorkItems } from '../../../usecases/work-items/list-work-items.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ query }, caller) =>
  listWorkItems({ cases, clock }, caller, query),
);
