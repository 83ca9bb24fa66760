import { releaseKeptName as contract } from '../../../contracts/http/names/release-kept-name.ts';
import { releaseKeptName } from '../../../usecases/names/release-kept-name.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, keptNames, names } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path }, caller) => releaseKeptName({ cases, clock, keptNames, names }, caller, path),
  cases,
);
