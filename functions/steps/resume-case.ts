import { resumeCase as contract } from '../../contracts/steps/steps.ts';
import { resumeCase } from '../../usecases/cases/resume-case.ts';
import { stepOperation } from '../pipeline/step-operation.ts';
import { cases } from '../wiring.ts';

export const handler = stepOperation(contract, (input) => resumeCase({ cases }, input));
