import { recordPresence as contract } from '../../../contracts/http/office/record-presence.ts';
import { recordPresence } from '../../../usecases/office/record-presence.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { attendance, cases, clock, digest, drafts, noticePreferences } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body }, caller) =>
    recordPresence({ attendance, cases, clock, digest, drafts, noticePreferences }, caller, {
      ...path,
      ...body,
    }),
  cases,
);
