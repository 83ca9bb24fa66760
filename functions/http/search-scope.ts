import { searchScope as contract } from '../../contracts/http/search-scope.ts';
import { searchScope } from '../../usecases/search-scope.ts';
import { httpOperation } from '../pipeline/http-operation.ts';

export const handler = httpOperation(contract, ({ query }) => searchScope(query));
