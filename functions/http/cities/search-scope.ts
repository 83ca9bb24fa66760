import { searchScope as contract } from '../../../contracts/http/cities/search-scope.ts';
import { searchScope } from '../../../usecases/cities/search-scope.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';

export const handler = httpOperation(contract, ({ query }) => searchScope(query));
