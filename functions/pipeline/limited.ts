import type { HttpOperation } from '../../contracts/http/operation.ts';
import type { Caller } from '../../domain/callers.ts';
import type { Ports } from '../../domain/ports.ts';
import { refuse, type Result } from '../../domain/result.ts';

/** Runs an operation as often as one client may, and tells him when he may again. */
export function limited<Input, Output>(
  { operationId, perMinute }: HttpOperation & { readonly perMinute: number },
  { limiter, clock }: Pick<Ports, 'limiter' | 'clock'>,
  run: (input: Input, caller: Caller) => Promise<Result<Output>> | Result<Output>,
) {
  return async (input: Input, caller: Caller): Promise<Result<Output>> => {
    const retryAfterSeconds = await limiter.take(operationId, caller, perMinute, clock.now());
    if (retryAfterSeconds > 0) return refuse('too-many-requests', { retryAfterSeconds });
    return run(input, caller);
  };
}
