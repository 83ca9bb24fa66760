import { checkName as contract } from '../../../contracts/http/names/check-name.ts';
import { checkName } from '../../../usecases/names/check-name.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { limited } from '../../pipeline/limited.ts';
import { cases, clock, limiter, names } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  limited(contract, { limiter, clock }, ({ body }) => checkName({ cases, clock, names }, body)),
);
