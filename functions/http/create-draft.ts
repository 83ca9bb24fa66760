import { createDraft as contract } from '../../contracts/http/create-draft.ts';
import { createDraft } from '../../usecases/create-draft.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { cases, clock, drafts, ids } from '../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ body }, caller) => createDraft({ drafts, clock, ids }, caller, body),
  cases,
);
