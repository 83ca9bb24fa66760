import { readCase as contract } from '../../../contracts/http/cases/read-case.ts';
import { readCase } from '../../../usecases/cases/read-case.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { attendance, cases, clock } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  readCase({ attendance, cases, clock }, caller, path),
);
