import { readSigning as contract } from '../../../contracts/http/signing/read-signing.ts';
import { readSigning } from '../../../usecases/signing/read-signing.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { clock, digest, drafts } from '../../wiring.ts';

export const handler = httpOperation(contract, ({ path }) => readSigning({ drafts, clock, digest }, path));
