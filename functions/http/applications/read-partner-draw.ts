import { readPartnerDraw as contract } from '../../../contracts/http/applications/read-partner-draw.ts';
import { readPartnerDraw } from '../../../usecases/applications/read-partner-draw.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { clock, drafts } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path, query }, caller) =>
  readPartnerDraw({ clock, drafts }, caller, { ...path, ...query }),
);
