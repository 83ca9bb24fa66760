import { readGuide as contract } from '../../../contracts/http/guide/read-guide.ts';
import { readGuide } from '../../../usecases/guide/read-guide.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';

export const handler = httpOperation(contract, ({ path, query }) => readGuide({ ...path, ...query }));
