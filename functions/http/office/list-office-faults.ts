import { listOfficeFaults as contract } from '../../../contracts/http/office/list-office-faults.ts';
import { listOfficeFaults } from '../../../usecases/office/list-office-faults.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { officeFaults } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ query }) => listOfficeFaults({ officeFaults }, query));
