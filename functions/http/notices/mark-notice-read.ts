import { markNoticeRead as contract } from '../../../contracts/http/notices/mark-notice-read.ts';
import { markNoticeRead } from '../../../usecases/notices/mark-notice-read.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, notices } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path }, caller) => markNoticeRead({ clock, notices }, caller, path),
  cases,
);
