import type { InvocationOutcome } from '../machine/stimulus.ts';

/** Lambda's Invoke, as far as it is used. An unknown function rejects with `ResourceNotFoundException`. */
export type Invoke = (request: { FunctionName: string; Payload: string }) => Promise<InvokeReply>;

/** What Lambda answers. */
export type InvokeReply = {
  readonly StatusCode: number;
  readonly ExecutedVersion: string;
  readonly FunctionError?: string | undefined;
  readonly Payload: string;
};

/** One invocation to be made. */
export type Invocation = {
  readonly arn: string;
  readonly taskId: number;
  readonly functionName: string;
  readonly payload: string;
};

/** Makes invocations, at most so many at once; those that are no longer wanted before their turn are not made. */
export class Invoker {
  readonly #invoke: Invoke;
  readonly #limit: number;
  readonly #report: (invocation: Invocation, outcome: InvocationOutcome) => void;
  readonly #waiting = new Map<string, Invocation>();
  #running = 0;
  #stopped = false;

  constructor(
    invoke: Invoke,
    limit: number,
    report: (invocation: Invocation, outcome: InvocationOutcome) => void,
  ) {
    this.#invoke = invoke;
    this.#limit = limit;
    this.#report = report;
  }

  add(invocation: Invocation): void {
    if (this.#stopped) return;
    this.#waiting.set(keyOf(invocation.arn, invocation.taskId), invocation);
    this.#fill();
  }

  forget(arn: string, taskId: number): void {
    this.#waiting.delete(keyOf(arn, taskId));
  }

  /** Makes no further invocations; those under way are on their own. */
  stop(): void {
    this.#stopped = true;
    this.#waiting.clear();
  }

  #fill(): void {
    while (this.#running < this.#limit) {
      const [next] = this.#waiting;
      if (!next) return;
      this.#waiting.delete(next[0]);
      this.#running += 1;
      void this.#make(next[1]);
    }
  }

  async #make(invocation: Invocation): Promise<void> {
    let outcome: InvocationOutcome;
    try {
      const reply = await this.#invoke({
        FunctionName: invocation.functionName,
        Payload: invocation.payload,
      });
      outcome = {
        kind: 'returned',
        statusCode: reply.StatusCode,
        executedVersion: reply.ExecutedVersion,
        ...(reply.FunctionError !== undefined && { functionError: reply.FunctionError }),
        payload: reply.Payload,
      };
    } catch (error) {
      const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
      outcome = { kind: 'rejected', name, message };
    }
    this.#running -= 1;
    this.#report(invocation, outcome);
    this.#fill();
  }
}

function keyOf(arn: string, taskId: number): string {
  return `${taskId} ${arn}`;
}
