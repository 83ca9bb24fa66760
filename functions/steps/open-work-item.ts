import { openWorkItem as contract } from '../../contracts/steps/steps.ts';
import { openWorkItem } from '../../usecases/open-work-item.ts';
import { stepOperation } from '../pipeline/step-operation.ts';
import { cases, clock } from '../wiring.ts';

export const handler = stepOperation(contract, (input) => openWorkItem({ cases, clock }, input));
