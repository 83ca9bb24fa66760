import { deleteDraft as contract } from '../../../contracts/http/applications/delete-draft.ts';
import { deleteDraft } from '../../../usecases/applications/delete-draft.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, drafts } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path }, caller) => deleteDraft({ drafts, clock }, caller, path),
  cases,
);
