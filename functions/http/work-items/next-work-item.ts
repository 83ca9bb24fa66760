import { nextWorkItem as contract } from '../../../contracts/http/work-items/next-work-item.ts';
import { nextWorkItem } from '../../../usecases/work-items/next-work-item.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { attendance, cases, clock } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  (_, caller) => nextWorkItem({ attendance, cases, clock }, caller),
  cases,
);
