import { releaseWorkItem as contract } from '../../contracts/http/release-work-item.ts';
import { releaseWorkItem } from '../../usecases/release-work-item.ts';
import { httpOperation } from '../pipeline/http-operation.ts';
import { ports } from '../wiring.ts';

export const handler = httpOperation(contract, ({ path, ifMatch }, caller) =>
  releaseWorkItem(ports, caller, { ...path, ifMatch }),
);
