import { listCaseNotices as contract } from '../../../contracts/http/notices/list-case-notices.ts';
import { listCaseNotices } from '../../../usecases/notices/list-case-notices.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, notices } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path, query }) =>
  listCaseNotices({ cases, notices }, path.caseId, query),
);
