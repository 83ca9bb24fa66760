import { listKeptNames as contract } from '../../../contracts/http/names/list-kept-names.ts';
import { listKeptNames } from '../../../usecases/names/list-kept-names.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { clock, keptNames } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ query }, caller) =>
  listKeptNames({ clock, keptNames }, caller, query),
);
