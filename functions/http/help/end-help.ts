import { endHelp as contract } from '../../../contracts/http/help/end-help.ts';
import { endHelp } from '../../../usecases/help/end-help.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { attendance, cases, clock, digest, drafts, noticePreferences } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path }, caller) =>
    endHelp({ attendance, cases, clock, digest, drafts, noticePreferences }, caller, path),
  cases,
);
