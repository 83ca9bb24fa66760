import { answerCorrection as contract } from '../../contracts/http/answer-correction.ts';
import { answerCorrection } from '../../usecases/answer-correction.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { ports } from '../wiring.ts';

export const handler = httpOperation(contract, ({ path, body, ifMatch }, caller) =>
  answerCorrection(ports, caller, { ...path, ...body, ifMatch }),
);
