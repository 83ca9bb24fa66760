import { askForHelp as contract } from '../../../contracts/http/help/ask-for-help.ts';
import { askForHelp } from '../../../usecases/help/ask-for-help.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { attendance, cases, clock, digest, drafts, noticePreferences } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body: { consent: _, ...asked } }, caller) =>
    askForHelp({ attendance, cases, clock, digest, drafts, noticePreferences }, caller, {
      ...path,
      ...asked,
    }),
  cases,
);
