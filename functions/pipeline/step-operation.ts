import middy from '@middy/core';
import type * as z from 'zod';
import type { StepContract } from '../../contracts/steps/steps.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { Result } from '../../domain/result.ts';
import { log } from './log.ts';

/** The three errors by which a step speaks to the workflow; `name` is what Retry and Catch match. */
class StepError extends Error {
  constructor(name: 'Refused' | 'TryLater' | 'Broken', message: string) {
    super(message);
    this.name = name;
  }
}

/** One Task function: input by the contract → run → output by the contract, or one of three errors. */
export function stepOperation<Input extends z.ZodType, Output extends z.ZodType>(
  contract: StepContract<Input, Output>,
  run: (input: z.output<Input>) => Promise<Result<z.input<Output>>>,
) {
  return middy(async (event: unknown): Promise<z.output<Output>> => {
    const started = performance.now();
    const input = contract.input.safeParse(event);
    if (!input.success) throw new StepError('Broken', `malformed input: ${input.error.message}`);
    try {
      const result = await run(input.data);
      if (!result.ok)
        throw new StepError('Refused', `${result.refusal.code} ${JSON.stringify(result.refusal.facts)}`);
      const output = contract.output.parse(result.value);
      log('step', { step: contract.step, milliseconds: Math.round(performance.now() - started) });
      return output;
    } catch (error) {
      throw asStepError(error, contract.step);
    }
  });
}

function asStepError(error: unknown, step: string): StepError {
  if (error instanceof StepError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Unavailable) {
    log('unavailable', { step, error: message });
    return new StepError('TryLater', message);
  }
  log('broken', { step, error: error instanceof Error ? error.stack : message });
  return new StepError('Broken', message);
}
