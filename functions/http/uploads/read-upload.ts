import { readUpload as contract } from '../../../contracts/http/uploads/read-upload.ts';
import { readUpload } from '../../../usecases/uploads/read-upload.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { blobs, clock, drafts, uploads } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path, query }, caller) =>
  readUpload({ uploads, blobs, clock, drafts }, caller, { ...path, ...query }),
);
