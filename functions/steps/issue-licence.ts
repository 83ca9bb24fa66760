import { issueLicence as contract } from '../../contracts/steps/steps.ts';
import { issueLicence } from '../../usecases/issue-licence.ts';
import { stepOperation } from '../pipeline/step-operation.ts';
import { ports } from '../wiring.ts';

export const handler = stepOperation(contract, (input) => issueLicence(ports, input));
