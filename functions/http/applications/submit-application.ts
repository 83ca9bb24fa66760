import { submitApplication as contract } from '../../../contracts/http/applications/submit-application.ts';
import { submitApplication } from '../../../usecases/applications/submit-application.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { attendance, cases, clock, digest, drafts, keptNames, names, uploads } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path }, caller) =>
    submitApplication({ attendance, cases, clock, digest, drafts, keptNames, names, uploads }, caller, path),
  cases,
);
