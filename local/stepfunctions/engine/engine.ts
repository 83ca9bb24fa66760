import { ApiFault } from '../fault.ts';
import type { Stimulus } from '../machine/stimulus.ts';
import type { NewExecution } from '../store/execution-rows.ts';
import type { Store } from '../store/store.ts';
import { Alarm } from './alarm.ts';
import { type Draft, draftGroup } from './draft.ts';
import { type Invoke, Invoker } from './invoker.ts';
import type { ExecutionItem, Item, Outcome, Settle, StartOutcome, WriteItem } from './item.ts';
import { Library } from './library.ts';

/** How many stimuli one transaction may hold: it bounds how long the event loop is held up. */
const batchSize = 500;
const retryDelayMs = 1_000;

/** Told to callers whose request was under way when the service closed. */
class ServiceClosed extends Error {}

/**
 * The shell around the pure step. Stimuli queue up; once per turn of the event loop all that are ready are stepped,
 * one after the other within an execution, stored in one transaction, and only then acknowledged and acted upon.
 */
export class Engine {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #library: Library;
  readonly #invoker: Invoker;
  readonly #alarm: Alarm;
  readonly #queue: Item[] = [];
  #scheduled = false;
  #closed = false;
  #recovering = false;
  #idle: Promise<void> = Promise.resolve();
  #lastId: number;

  constructor(options: {
    store: Store;
    invoke: Invoke;
    now: () => number;
    region: string;
    maxInvocations: number;
  }) {
    const { store, invoke, now, region, maxInvocations } = options;
    this.#store = store;
    this.#now = now;
    this.#library = new Library(store, region);
    this.#lastId = store.executions.lastId();
    this.#alarm = new Alarm(now, () => this.wake());
    this.#invoker = new Invoker(invoke, maxInvocations, ({ arn, taskId }, outcome) =>
      this.#push({ kind: 'stimulus', arn, stimulus: { type: 'result', taskId, outcome } }),
    );
  }

  /** Takes up what was under way when the file was last closed: no replay, only what is still open. */
  recover(): void {
    for (const { arn, task, functionName, payload } of this.#store.tasks.all()) {
      this.#invoker.add({ arn, taskId: task, functionName, payload });
    }
    for (const arn of this.#store.executions.ready()) {
      this.#push({ kind: 'stimulus', arn, stimulus: { type: 'continue' } });
    }
    this.wake();
  }

  submit(arn: string, stimulus: Stimulus): Promise<Outcome> {
    return new Promise((resolve, reject) =>
      this.#push({ kind: 'stimulus', arn, stimulus, reply: { resolve, reject } }),
    );
  }

  start(row: Omit<NewExecution, 'id'>): Promise<StartOutcome> {
    return new Promise((resolve, reject) =>
      this.#push({ kind: 'start', arn: row.arn, row, reply: { resolve, reject } }),
    );
  }

  /** Runs a change of machines inside the next transaction. What it throws is its own answer, and changes nothing else. */
  write<T>(write: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) =>
      this.#push({ kind: 'write', write, reply: { resolve: (value) => resolve(value as T), reject } }),
    );
  }

  /** Looks at the clock again. */
  wake(): void {
    this.#schedule();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#alarm.set(undefined);
    this.#invoker.stop();
    await this.#idle;
    this.#rejectAll(this.#queue.splice(0), new ServiceClosed('The service is closed'));
    this.#store.database.close();
  }

  #push(item: Item): void {
    if (this.#closed) return this.#rejectAll([item], new ServiceClosed('The service is closed'));
    this.#queue.push(item);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled || this.#closed) return;
    this.#scheduled = true;
    this.#idle = new Promise((resolve) => {
      setImmediate(() => {
        void this.#turn().finally(() => {
          this.#scheduled = false;
          if (this.#queue.length > 0) this.#schedule();
          resolve();
        });
      });
    });
  }

  async #turn(): Promise<void> {
    if (this.#closed) return;
    const items = this.#queue.splice(0, batchSize);
    try {
      items.push(...this.#dueTimers());
      if (items.length > 0) await this.#process(items);
      this.#setAlarm();
    } catch (error) {
      this.#recoverFrom(error, items);
    }
  }

  #setAlarm(): void {
    // While something is broken the clock is looked at again by #recoverFrom only, not in a tight loop.
    if (!this.#closed && !this.#recovering) this.#alarm.set(this.#store.timers.next());
  }

  async #process(items: readonly Item[]): Promise<void> {
    const groups = new Map<string, ExecutionItem[]>();
    const writes: WriteItem[] = [];
    for (const item of items) {
      if (item.kind === 'write') writes.push(item);
      else groups.set(item.arn, [...(groups.get(item.arn) ?? []), item]);
    }
    const shell = { library: this.#library, now: this.#now(), newId: () => (this.#lastId += 1) };
    const drafts: Draft[] = [];
    await Promise.all(
      [...groups].map(async ([arn, group]) => {
        try {
          const draft = await draftGroup(shell, arn, group);
          if (draft) drafts.push(draft);
        } catch (error) {
          // One execution that cannot be loaded must not hold up the others.
          this.#recoverFrom(error, group);
        }
      }),
    );
    const answers: (() => void)[] = [];
    this.#store.database.transaction(() => {
      for (const { write, reply } of writes) answers.push(attempt(write, reply));
      for (const draft of drafts) this.#save(draft);
    });
    for (const draft of drafts) this.#act(draft);
    for (const answer of answers) answer();
    for (const { replies } of drafts) for (const reply of replies) reply();
  }

  #save({ loaded, created, before, after, events, commands }: Draft): void {
    const { id, row } = loaded;
    const { executions, history, timers, tasks } = this.#store;
    if (created) executions.insert(row);
    if (before !== after) executions.save(id, before, after);
    history.append(id, events);
    for (const command of commands) {
      if (command.type === 'set-timer') timers.set(id, command.key, command.due);
      else if (command.type === 'cancel-timer') timers.cancel(id, command.key);
      else if (command.type === 'forget-invocation') tasks.remove(id, command.taskId);
      else {
        tasks.insert(id, command.taskId, command.functionName, command.payload);
        if (command.token !== undefined) tasks.giveToken(command.token, id, command.taskId);
      }
    }
    if (after.status === 'RUNNING') return;
    timers.clear(id);
    tasks.clear(id);
  }

  /** Runs after the commit: nothing is invoked that a restart would not know of. */
  #act({ loaded, after, commands }: Draft): void {
    const { arn } = loaded.execution.info;
    this.#library.keep(loaded);
    for (const command of commands) {
      if (command.type === 'invoke') {
        const { taskId, functionName, payload } = command;
        this.#invoker.add({ arn, taskId, functionName, payload });
      }
      if (command.type === 'forget-invocation') this.#invoker.forget(arn, command.taskId);
    }
    if (after.ready) this.#push({ kind: 'stimulus', arn, stimulus: { type: 'continue' } });
  }

  #dueTimers(): Item[] {
    const keys = new Map<string, string[]>();
    for (const { arn, key } of this.#store.timers.due(this.#now(), batchSize)) {
      keys.set(arn, [...(keys.get(arn) ?? []), key]);
    }
    return [...keys].map(([arn, due]) => ({
      kind: 'stimulus',
      arn,
      stimulus: { type: 'timers', keys: due },
    }));
  }

  // The disk refused, or an execution cannot be read. Nothing was acknowledged; callers are told, and what nobody
  // else will send again is tried again.
  #recoverFrom(error: unknown, items: readonly Item[]): void {
    const ours = items.filter(
      (item) => item.kind === 'stimulus' && !item.reply && item.stimulus.type !== 'timers',
    );
    this.#rejectAll(items, error);
    this.#recovering = true;
    setTimeout(() => {
      this.#recovering = false;
      for (const item of ours) this.#push(item);
      this.wake();
    }, retryDelayMs).unref();
  }

  #rejectAll(items: readonly Item[], error: unknown): void {
    for (const { reply } of items) reply?.reject(error);
  }
}

function attempt(write: () => unknown, reply: Settle<unknown>): () => void {
  try {
    const value = write();
    return () => reply.resolve(value);
  } catch (error) {
    // A refusal is an answer; anything else takes the whole transaction back.
    if (!(error instanceof ApiFault)) throw error;
    return () => reply.reject(error);
  }
}
