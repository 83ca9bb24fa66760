import type { RequestListener } from 'node:http';
import { arnsOf } from './api/arns.ts';
import { handle, type Reply } from './api/handle.ts';
import { listenerFor } from './api/listener.ts';
import { Engine } from './engine/engine.ts';
import type { Invoke } from './engine/invoker.ts';
import { openStore } from './store/store.ts';

/** What the service needs. `now` is the product's clock in epoch milliseconds; it may be moved forward. */
export type StepFunctionsOptions = {
  readonly file: string;
  readonly invoke: Invoke;
  readonly now: () => number;
  readonly region?: string;
  readonly accountId?: string;
  readonly maxInvocations?: number;
};

/** The embedded Step Functions. */
export type StepFunctionsService = {
  /** Answers one call of the AWS JSON API, e.g. `AWSStepFunctions.StartExecution`. */
  handle(target: string, body: string): Promise<Reply>;
  /** The same for `node:http`. */
  readonly listener: RequestListener;
  /** To be called when the clock has been moved: what became due happens. */
  wake(): void;
  /** When the next timer falls due, in epoch milliseconds: whoever moves the clock can stop there. */
  readonly nextTimer: number | undefined;
  /** How many transactions were committed since the service was opened. */
  readonly commits: number;
  /** Stops at once: what is under way goes on when the file is opened again. */
  close(): Promise<void>;
};

/** Opens the service over one file and takes up every execution that was running in it. */
export function openStepFunctions(options: StepFunctionsOptions): StepFunctionsService {
  const {
    file,
    invoke,
    now,
    region = 'cn-north-1',
    accountId = '000000000000',
    maxInvocations = 64,
  } = options;
  const store = openStore(file);
  const engine = new Engine({ store, invoke, now, region, maxInvocations });
  const context = { store, engine, arns: arnsOf(region, accountId), now };
  const answer = (target: string, body: string) => handle(context, target, body);
  engine.recover();
  return {
    handle: answer,
    listener: listenerFor(answer),
    wake: () => engine.wake(),
    get nextTimer() {
      return store.timers.next();
    },
    get commits() {
      return store.database.commits;
    },
    close: () => engine.close(),
  };
}
