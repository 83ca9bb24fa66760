import { listDocuments as contract } from '../../../contracts/http/cases/list-documents.ts';
import { listDocuments } from '../../../usecases/cases/list-documents.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, signer } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  listDocuments({ cases, clock, signer }, caller, path),
);
