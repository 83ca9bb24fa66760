import { listNotices as contract } from '../../../contracts/http/notices/list-notices.ts';
import { listNotices } from '../../../usecases/notices/list-notices.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { notices } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ query }, caller) =>
  listNotices({ notices }, caller, query),
);
