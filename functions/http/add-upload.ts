import { addUpload as contract } from '../../contracts/http/add-upload.ts';
import { addUpload } from '../../usecases/add-upload.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { blobs, cases, clock, ids, inspector, scanner, uploads } from '../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ query, file }, caller) =>
    addUpload({ uploads, blobs, inspector, scanner, ids, clock }, caller, { ...query, ...file }),
  cases,
);
