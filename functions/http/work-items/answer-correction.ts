import { answerCorrection as contract } from '../../../contracts/http/work-items/answer-correction.ts';
import { answerCorrection } from '../../../usecases/work-items/answer-correction.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body, ifMatch }, caller) =>
    answerCorrection({ cases, clock }, caller, { ...path, ...body, ifMatch }),
  cases,
);
