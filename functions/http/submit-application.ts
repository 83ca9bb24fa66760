import { submitApplication as contract } from '../../contracts/http/submit-application.ts';
import { submitApplication } from '../../usecases/submit-application.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { attendance, cases, clock, digest, drafts, keptNames, names, uploads } from '../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path }, caller) =>
    submitApplication({ attendance, cases, clock, digest, drafts, keptNames, names, uploads }, caller, path),
  cases,
);
