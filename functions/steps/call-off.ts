import { callOff as contract } from '../../contracts/steps/steps.ts';
import { callOff } from '../../usecases/cases/call-off.ts';
import { stepOperation } from '../pipeline/step-operation.ts';
import { cases, clock } from '../wiring.ts';

export const handler = stepOperation(contract, (input) => callOff({ cases, clock }, input));
