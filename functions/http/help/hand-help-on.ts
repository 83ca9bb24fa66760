import { handHelpOn as contract } from '../../../contracts/http/help/hand-help-on.ts';
import { handHelpOn } from '../../../usecases/help/hand-help-on.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { attendance, cases, clock, digest, drafts, noticePreferences } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body }, caller) =>
    handHelpOn({ attendance, cases, clock, digest, drafts, noticePreferences }, caller, { ...path, ...body }),
  cases,
);
