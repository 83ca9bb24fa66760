import { readCity as contract } from '../../../contracts/http/cities/read-city.ts';
import { readCity } from '../../../usecases/cities/read-city.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { clock } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path, query }) =>
  readCity({ clock }, { ...path, ...query }),
);
