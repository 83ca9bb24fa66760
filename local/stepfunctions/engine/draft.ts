import type { Command } from '../machine/command.ts';
import type { ExecutionState } from '../machine/execution.ts';
import type { HistoryEvent } from '../machine/history-event.ts';
import { step } from '../machine/step.ts';
import type { Stimulus } from '../machine/stimulus.ts';
import type { ExecutionItem } from './item.ts';
import { emptyState, type Library, type Loaded } from './library.ts';

/** What one transaction is to store of one execution, and what is to be said and done once it is stored. */
export type Draft = {
  readonly loaded: Loaded;
  readonly created: boolean;
  readonly before: ExecutionState;
  readonly after: ExecutionState;
  readonly events: readonly HistoryEvent[];
  readonly commands: readonly Command[];
  readonly replies: readonly (() => void)[];
};

type Shell = { readonly library: Library; readonly now: number; readonly newId: () => number };

/** Steps one execution through everything that has happened to it, in order. `undefined` when there is none. */
export async function draftGroup(
  { library, now, newId }: Shell,
  arn: string,
  items: readonly ExecutionItem[],
): Promise<Draft | undefined> {
  let loaded = library.load(arn);
  const before = loaded?.execution.state ?? emptyState;
  const created = loaded === undefined;
  const events: HistoryEvent[] = [];
  const commands: Command[] = [];
  const replies: (() => void)[] = [];

  const move = async (current: Loaded, stimulus: Stimulus) => {
    const result = await step(current.execution, stimulus, now);
    events.push(...result.events);
    commands.push(...result.commands);
    const moved: Loaded = { ...current, execution: { ...current.execution, state: result.state } };
    return { moved, accepted: result.accepted };
  };

  for (const item of items) {
    if (item.kind === 'start') {
      const known = loaded;
      const current: Loaded =
        known ?? (await move(library.create({ ...item.row, id: newId() }), { type: 'started' })).moved;
      loaded = current;
      const { info, state } = current.execution;
      const running = state.status === 'RUNNING';
      const { input, startedAt } = info;
      replies.push(() => item.reply.resolve({ created: !known, running, input, startedAt }));
    } else if (loaded) {
      const { moved, accepted } = await move(loaded, item.stimulus);
      loaded = moved;
      replies.push(() => item.reply?.resolve({ accepted, state: moved.execution.state }));
    } else {
      item.reply?.resolve(undefined);
    }
  }
  return loaded && { loaded, created, before, after: loaded.execution.state, events, commands, replies };
}
