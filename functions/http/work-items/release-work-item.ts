import { releaseWorkItem as contract } from '../../../contracts/http/work-items/release-work-item.ts';
import { releaseWorkItem } from '../../../usecases/work-items/release-work-item.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { attendance, cases, clock } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, ifMatch }, caller) => releaseWorkItem({ attendance, cases, clock }, caller, { ...path, ifMatch }),
  cases,
);
