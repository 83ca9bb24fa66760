import { readDocument as contract } from '../../../contracts/http/cases/read-document.ts';
import { readDocument } from '../../../usecases/cases/read-document.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, portalOrigin, renderer, signer } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  readDocument({ cases, clock, signer, renderer }, caller, { ...path, origin: portalOrigin() }),
);
