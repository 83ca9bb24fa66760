import { readNoticePreferences as contract } from '../../../contracts/http/notices/read-notice-preferences.ts';
import { readNoticePreferences } from '../../../usecases/notices/notice-preferences.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { noticePreferences } from '../../wiring.ts';

export const handler = httpOperation(contract, (_, caller) =>
  readNoticePreferences({ noticePreferences }, caller),
);
