import { declineSigning as contract } from '../../../contracts/http/signing/decline-signing.ts';
import { declineSigning } from '../../../usecases/signing/decline-signing.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { clock, digest, drafts, noticePreferences } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path, body }) =>
  declineSigning({ drafts, clock, digest, noticePreferences }, { ...path, ...body }),
);
