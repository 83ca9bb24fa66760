import { readPaper as contract } from '../../contracts/http/read-paper.ts';
import { readPaper } from '../../usecases/read-paper.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { blobs, cases, uploads } from '../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  readPaper({ cases, uploads, blobs }, caller, path),
);
