import { checkDraft as contract } from '../../../contracts/http/applications/check-draft.ts';
import { checkDraft } from '../../../usecases/applications/check-draft.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, drafts, keptNames, names, uploads } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  checkDraft({ drafts, cases, names, keptNames, clock, uploads }, caller, path),
);
