import { listKeptNames as contract } from '../../contracts/http/list-kept-names.ts';
import { listKeptNames } from '../../usecases/list-kept-names.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { clock, keptNames } from '../wiring.ts';

export const handler = httpOperation(contract, ({ query }, caller) =>
  listKeptNames({ clock, keptNames }, caller, query),
);
