import { createDraft as contract } from '../../../contracts/http/applications/create-draft.ts';
import { createDraft } from '../../../usecases/applications/create-draft.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, drafts, ids } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ body }, caller) => createDraft({ drafts, clock, ids }, caller, body),
  cases,
);
