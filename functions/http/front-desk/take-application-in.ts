import { takeApplicationIn as contract } from '../../../contracts/http/front-desk/take-application-in.ts';
import { takeApplicationIn } from '../../../usecases/front-desk/take-application-in.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, drafts, ids } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ body }, caller) => takeApplicationIn({ drafts, clock, ids }, caller, body),
  cases,
);
