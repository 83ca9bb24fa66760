import { listDrafts as contract } from '../../../contracts/http/applications/list-drafts.ts';
import { listDrafts } from '../../../usecases/applications/list-drafts.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { drafts } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ query }, caller) => listDrafts({ drafts }, caller, query));
