import { readWatchdog as contract } from '../../../contracts/http/promises/read-watchdog.ts';
import { accept } from '../../../domain/result.ts';
import { watchPromises } from '../../../usecases/promises/watch-promises.ts';
import { httpOperation } from '../../pipeline/http-operation.ts';
import { cases, clock } from '../../wiring.ts';

export const handler = httpOperation(contract, async () => accept(await watchPromises({ cases, clock })));
