import { readWorkItem as contract } from '../../contracts/http/read-work-item.ts';
import { readWorkItem } from '../../usecases/read-work-item.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { cases, clock } from '../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  readWorkItem({ cases, clock }, caller, path),
);
