import { checkApplication as contract } from '../../contracts/http/check-application.ts';
import { checkApplication } from '../../usecases/check-application.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { cases, clock, names } from '../wiring.ts';

export const handler = httpOperation(contract, ({ body }) => checkApplication({ cases, names, clock }, body));
