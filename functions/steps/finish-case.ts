import { finishCase as contract } from '../../contracts/steps/steps.ts';
import { finishCase } from '../../usecases/cases/finish-case.ts';
import { stepOperation } from '../pipeline/step-operation.ts';
import { cases, clock } from '../wiring.ts';

export const handler = stepOperation(contract, (input) => finishCase({ cases, clock }, input));
