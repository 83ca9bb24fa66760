import { claimWorkItem as contract } from '../../../contracts/http/work-items/claim-work-item.ts';
import { claimWorkItem } from '../../../usecases/work-items/claim-work-item.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, ifMatch }, caller) => claimWorkItem({ cases, clock }, caller, { ...path, ifMatch }),
  cases,
);
