import { reserveName as contract } from '../../contracts/steps/steps.ts';
import { reserveName } from '../../usecases/names/reserve-name.ts';
import { stepOperation } from '../pipeline/step-operation.ts';
import { cases, clock, names } from '../wiring.ts';

export const handler = stepOperation(contract, (input) => reserveName({ cases, clock, names }, input));
