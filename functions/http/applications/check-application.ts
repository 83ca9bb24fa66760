import { checkApplication as contract } from '../../../contracts/http/applications/check-application.ts';
import { checkApplication } from '../../../usecases/applications/check-application.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, keptNames, names, uploads } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ body }, caller) =>
  checkApplication({ cases, names, keptNames, clock, uploads }, caller, body),
);
