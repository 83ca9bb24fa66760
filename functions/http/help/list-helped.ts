import { listHelped as contract } from '../../../contracts/http/help/list-helped.ts';
import { listHelped } from '../../../usecases/help/list-helped.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { clock, drafts } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ query }, caller) =>
  listHelped({ clock, drafts }, caller, query),
);
