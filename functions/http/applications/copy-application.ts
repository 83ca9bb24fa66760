import { copyApplication as contract } from '../../../contracts/http/applications/copy-application.ts';
import { copyApplication } from '../../../usecases/applications/copy-application.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, drafts, ids } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ body }, caller) => copyApplication({ drafts, cases, clock, ids }, caller, body),
  cases,
);
