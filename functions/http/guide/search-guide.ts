import { searchGuide as contract } from '../../../contracts/http/guide/search-guide.ts';
import { searchGuide } from '../../../usecases/guide/search-guide.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';

export const handler = httpOperation(contract, ({ query }) => searchGuide(query));
