import { saveDraft as contract } from '../../../contracts/http/applications/save-draft.ts';
import { saveDraft } from '../../../usecases/applications/save-draft.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { clock, drafts } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path, body, ifMatch }, caller) =>
  saveDraft({ drafts, clock }, caller, { ...path, ...body, ifMatch }),
);
