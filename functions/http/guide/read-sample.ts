import { readSample as contract } from '../../../contracts/http/guide/read-sample.ts';
import { readSample } from '../../../usecases/guide/read-sample.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { limited } from '../../pipeline/limited.ts';
import { clock, limiter, renderer } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  limited(contract, { limiter, clock }, ({ path, query }) =>
    readSample({ clock, renderer }, { ...path, ...query }),
  ),
);
