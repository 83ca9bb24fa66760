import { setNoticePreferences as contract } from '../../../contracts/http/notices/set-notice-preferences.ts';
import { setNoticePreferences } from '../../../usecases/notices/notice-preferences.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, noticePreferences } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ body }, caller) => setNoticePreferences({ clock, noticePreferences }, caller, body),
  cases,
);
