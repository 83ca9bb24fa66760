import { readDraft as contract } from '../../../contracts/http/applications/read-draft.ts';
import { readDraft } from '../../../usecases/applications/read-draft.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, digest, drafts } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  readDraft({ drafts, cases, clock, digest }, caller, path),
);
