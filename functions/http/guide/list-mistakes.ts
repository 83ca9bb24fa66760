import { listMistakes as contract } from '../../../contracts/http/guide/list-mistakes.ts';
import { listMistakes } from '../../../usecases/guide/list-mistakes.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { clock } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ query }) => listMistakes({ clock }, query));
