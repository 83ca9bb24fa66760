import { readPaper as contract } from '../../../contracts/http/uploads/read-paper.ts';
import { readPaper } from '../../../usecases/uploads/read-paper.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { blobs, cases, uploads } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  readPaper({ cases, uploads, blobs }, caller, path),
);
