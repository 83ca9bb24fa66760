import type { Json } from '../json.ts';
import { type Command, timerKey } from './command.ts';
import type { Execution, ExecutionState } from './execution.ts';
import { fireTimers, machineDue } from './fire-timers.ts';
import { complete, type HistoryEvent, historyLimit } from './history-event.ts';
import { guarded, performState } from './perform-state.ts';
import { redrive } from './redrive.ts';
import { stateOf } from './scope.ts';
import { settle } from './settle.ts';
import { takeCallback, takeOutcome } from './states/task-answer.ts';
import type { Stimulus } from './stimulus.ts';
import { findTask } from './task-in-flight.ts';
import { HistoryFull, Turn } from './turn.ts';

/** What a stimulus leads to. `accepted` is false for a callback or heartbeat nobody waits for any more. */
export type StepResult = {
  readonly state: ExecutionState;
  readonly events: readonly HistoryEvent[];
  readonly commands: readonly Command[];
  readonly accepted: boolean;
};

/** One step writes at most about this many events, so that an endless loop does not hold up everyone else. */
const eventsPerStep = 200;

/**
 * Moves an execution on. Pure: the same execution, stimulus and time give the same result; nothing outside is read
 * or changed. It is asynchronous only because evaluating JSONata is.
 */
export async function step(execution: Execution, stimulus: Stimulus, now: number): Promise<StepResult> {
  const turn = new Turn(execution, now);
  let accepted = false;
  try {
    if (!turn.ended || stimulus.type === 'redrive') {
      accepted = await react(turn, stimulus);
      await run(turn);
    }
  } catch (error) {
    failWhole(turn, error);
    accepted = true;
  }
  return { state: turn.finish(), events: turn.events, commands: turn.commands, accepted };
}

async function react(turn: Turn, stimulus: Stimulus): Promise<boolean> {
  switch (stimulus.type) {
    case 'started':
      start(turn);
      return true;
    case 'continue':
      return true;
    case 'result': {
      const task = findTask(turn, stimulus.taskId);
      if (!task || task.phase.submitted) return false;
      await takeOutcome(turn, task, stimulus.outcome);
      return true;
    }
    case 'callback': {
      const task = findTask(turn, stimulus.taskId);
      return task !== undefined && (await takeCallback(turn, task, stimulus.answer));
    }
    case 'heartbeat':
      return beat(turn, stimulus.taskId);
    case 'timers':
      await fireTimers(turn, stimulus.keys);
      return true;
    case 'stop': {
      const { error, cause } = stimulus;
      const told = { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
      const details = { executionAbortedEventDetails: told };
      turn.end(
        'ABORTED',
        { type: 'ExecutionAborted', previousEventId: 0, details },
        { stoppedAt: turn.now, ...told },
      );
      return true;
    }
    case 'redrive':
      return redrive(turn, stimulus.token);
  }
}

function start(turn: Turn): void {
  const { info, definition } = turn.execution;
  turn.emit('ExecutionStarted', 0, {
    executionStartedEventDetails: { input: info.input, inputDetails: complete, roleArn: info.roleArn },
  });
  turn.begin({
    parent: null,
    index: 0,
    state: definition.StartAt,
    input: JSON.parse(info.input) as Json,
    variables: {},
    enteredAt: 0,
    enteredId: 0,
    enteredFrom: 0,
    // As recorded: the first state points to 0, not to ExecutionStarted.
    last: 0,
    attempts: [],
    retryCount: 0,
  });
  if (definition.TimeoutSeconds !== undefined) {
    turn.command({ type: 'set-timer', key: timerKey.machine, due: machineDue(turn) ?? 0 });
  }
}

async function run(turn: Turn): Promise<void> {
  while (!turn.ended) {
    const settlement = turn.settlements.shift();
    if (settlement) {
      await settle(turn, settlement);
      continue;
    }
    if (turn.events.length >= eventsPerStep) return;
    const frameId = turn.ready.shift();
    if (frameId === undefined) return;
    if (turn.find(frameId)?.phase.kind !== 'ready') continue;
    await guarded(turn, frameId, () => enter(turn, frameId));
  }
}

async function enter(turn: Turn, frameId: number): Promise<void> {
  const frame = turn.frame(frameId);
  const state = stateOf(turn, frame);
  const enteredId = turn.emit(`${state.Type}StateEntered`, frame.last, {
    stateEnteredEventDetails: {
      name: frame.state,
      input: JSON.stringify(frame.input),
      inputDetails: complete,
    },
  });
  turn.change(frameId, { enteredAt: turn.now, enteredId, enteredFrom: frame.last, last: enteredId });
  return performState(turn, frameId);
}

function beat(turn: Turn, taskId: number): boolean {
  const task = findTask(turn, taskId);
  if (!task || task.phase.early) return false;
  const { heartbeatSeconds } = task.phase;
  if (heartbeatSeconds !== undefined) {
    const heartbeatDue = turn.now + heartbeatSeconds * 1000;
    turn.change(task.frame.id, { phase: { ...task.phase, heartbeatDue } });
    turn.command({ type: 'set-timer', key: timerKey.heartbeat(taskId), due: heartbeatDue });
  }
  return true;
}

// A full history is the service's own safety net; anything else is a fault of ours that must not leave the
// execution hanging.
function failWhole(turn: Turn, error: unknown): void {
  const cause =
    error instanceof HistoryFull
      ? `The execution reached the maximum number of history events (${historyLimit}).`
      : `Internal failure: ${error instanceof Error ? error.message : String(error)}`;
  const told = { error: 'States.Runtime', cause };
  const details = { executionFailedEventDetails: told };
  const event = { type: 'ExecutionFailed', previousEventId: turn.nextEventId - 1, details };
  turn.end('FAILED', event, { stoppedAt: turn.now, ...told });
}
