import { revealDraftNumbers as contract } from '../../../contracts/http/help/reveal-draft-numbers.ts';
import { revealDraftNumbers } from '../../../usecases/help/reveal-draft-numbers.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { clock, drafts } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path, body }, caller) =>
  revealDraftNumbers({ clock, drafts }, caller, { ...path, ...body }),
);
