import { exportChain as contract } from '../../../contracts/http/audit/export-chain.ts';
import { exportChain } from '../../../usecases/audit/export-chain.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock, signer } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }, caller) =>
  exportChain({ cases, clock, signer }, caller, path),
);
