import { addUpload as contract } from '../../../contracts/http/uploads/add-upload.ts';
import { addUpload } from '../../../usecases/uploads/add-upload.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { limited } from '../../pipeline/limited.ts';
import { blobs, cases, clock, drafts, ids, inspector, limiter, scanner, uploads } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  limited(contract, { limiter, clock }, ({ query, file }, caller) =>
    addUpload({ uploads, blobs, inspector, scanner, ids, clock, drafts }, caller, { ...query, ...file }),
  ),
  cases,
);
