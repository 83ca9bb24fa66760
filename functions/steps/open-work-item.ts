import { openWorkItem as contract } from '../../contracts/steps/steps.ts';
import { openWorkItem } from '../../usecases/work-items/open-work-item.ts';
import { stepOperation } from '../pipeline/step-operation.ts';
import { attendance, cases, clock } from '../wiring.ts';

export const handler = stepOperation(contract, (input) => openWorkItem({ cases, clock, attendance }, input));
