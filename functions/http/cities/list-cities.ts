import { listCities as contract } from '../../../contracts/http/cities/list-cities.ts';
import { listCities } from '../../../usecases/cities/list-cities.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';

export const handler = httpOperation(contract, () => listCities());
