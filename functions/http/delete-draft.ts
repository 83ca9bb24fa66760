import { deleteDraft as contract } from '../../contracts/http/delete-draft.ts';
import { deleteDraft } from '../../usecases/delete-draft.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { cases, clock, drafts } from '../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path }, caller) => deleteDraft({ drafts, clock }, caller, path),
  cases,
);
