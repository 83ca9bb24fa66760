import { readKeptName as contract } from '../../../contracts/http/names/read-kept-name.ts';
import { readKeptName } from '../../../usecases/names/read-kept-name.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { clock, keptNames } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  readKeptName({ clock, keptNames }, caller, path),
);
