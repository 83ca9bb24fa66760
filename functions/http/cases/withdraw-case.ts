import { withdrawCase as contract } from '../../../contracts/http/cases/withdraw-case.ts';
import { withdrawCase } from '../../../usecases/cases/withdraw-case.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path }, caller) => withdrawCase({ cases, clock }, caller, path),
  cases,
);
