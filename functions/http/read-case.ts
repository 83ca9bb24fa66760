import { readCase as contract } from '../../contracts/http/read-case.ts';
import { readCase } from '../../usecases/read-case.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { attendance, cases, clock } from '../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  readCase({ attendance, cases, clock }, caller, path),
);
