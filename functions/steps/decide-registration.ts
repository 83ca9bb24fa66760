import { decideRegistration as contract } from '../../contracts/steps/steps.ts';
import { decideRegistration } from '../../usecases/registration/decide-registration.ts';
import { stepOperation } from '../pipeline/step-operation.ts';
import { cases, clock, registers } from '../wiring.ts';

export const handler = stepOperation(contract, (input) =>
  decideRegistration({ cases, clock, registers }, input),
);
