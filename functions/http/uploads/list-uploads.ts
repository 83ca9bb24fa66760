import { listUploads as contract } from '../../../contracts/http/uploads/list-uploads.ts';
import { listUploads } from '../../../usecases/uploads/list-uploads.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { clock, drafts, uploads } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ query }, caller) =>
  listUploads({ clock, drafts, uploads }, caller, query),
);
