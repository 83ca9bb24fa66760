import { readWorkItem as contract } from '../../../contracts/http/work-items/read-work-item.ts';
import { readWorkItem } from '../../../usecases/work-items/read-work-item.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  readWorkItem({ cases, clock }, caller, path),
);
