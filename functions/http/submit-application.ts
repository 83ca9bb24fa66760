import { submitApplication as contract } from '../../contracts/http/submit-application.ts';
import { submitApplication } from '../../usecases/submit-application.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { cases, clock, ids, keptNames, names, uploads } from '../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ body }, caller) => submitApplication({ cases, clock, ids, keptNames, names, uploads }, caller, body),
  cases,
);
