import { listPapers as contract } from '../../../contracts/http/uploads/list-papers.ts';
import { listPapers } from '../../../usecases/uploads/list-papers.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, uploads } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  listPapers({ cases, uploads }, caller, path),
);
