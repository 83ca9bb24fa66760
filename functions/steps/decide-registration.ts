import { decideRegistration as contract } from '../../contracts/steps/steps.ts';
import { decideRegistration } from '../../usecases/decide-registration.ts';
import { stepOperation } from '../pipeline/step-operation.ts';
import { ports } from '../wiring.ts';

export const handler = stepOperation(contract, (input) => decideRegistration(ports, input));
