import { readHelpTerms as contract } from '../../../contracts/http/help/read-help-terms.ts';
import { readHelpTerms } from '../../../usecases/help/read-help-terms.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';

export const handler = httpOperation(contract, () => readHelpTerms());
