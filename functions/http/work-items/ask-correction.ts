import { askCorrection as contract } from '../../../contracts/http/work-items/ask-correction.ts';
import { askCorrection } from '../../../usecases/work-items/ask-correction.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body, ifMatch }, caller) => askCorrection({ cases, clock }, caller, { ...path, ...body, ifMatch }),
  cases,
);
