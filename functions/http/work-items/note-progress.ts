import { noteProgress as contract } from '../../../contracts/http/work-items/note-progress.ts';
import { noteProgress } from '../../../usecases/work-items/note-progress.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(
  contract,
  ({ path, body, ifMatch }, caller) => noteProgress({ cases, clock }, caller, { ...path, ...body, ifMatch }),
  cases,
);
