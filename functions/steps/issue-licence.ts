import { issueLicence as contract } from '../../contracts/steps/steps.ts';
import { issueLicence } from '../../usecases/registration/issue-licence.ts';
import { stepOperation } from '../pipeline/step-operation.ts';
import { cases, clock, signer } from '../wiring.ts';

export const handler = stepOperation(contract, (input) => issueLicence({ cases, clock, signer }, input));
