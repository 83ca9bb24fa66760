import { listIntakes as contract } from '../../../contracts/http/front-desk/list-intakes.ts';
import { listIntakes } from '../../../usecases/front-desk/list-intakes.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { drafts } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ query }, caller) => listIntakes({ drafts }, caller, query));
