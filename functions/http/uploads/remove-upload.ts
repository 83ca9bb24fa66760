import { removeUpload as contract } from '../../../contracts/http/uploads/remove-upload.ts';
import { removeUpload } from '../../../usecases/uploads/remove-upload.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { blobs, cases, clock, drafts, uploads } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, query }, caller) => removeUpload({ uploads, blobs, clock, drafts }, caller, { ...path, ...query }),
  cases,
);
