import { exceedsPayloadLimit, isObject, type Json, parseJson } from '../../json.ts';
import { cancelTask } from '../abandon.ts';
import type { TaskAnswer } from '../execution.ts';
import { type Failure, resultTooLarge, StateFailure } from '../failure.ts';
import { complete } from '../history-event.ts';
import { leaveState } from '../leave-state.ts';
import type { InvocationOutcome } from '../stimulus.ts';
import type { TaskInFlight } from '../task-in-flight.ts';
import type { Turn } from '../turn.ts';
import { integrationOf } from './task.ts';

/** Takes what came of the invocation. A waiting task is only submitted by it. */
export async function takeOutcome(turn: Turn, task: TaskInFlight, outcome: InvocationOutcome): Promise<void> {
  const { frame, phase, state } = task;
  turn.change(frame.id, { phase: { ...phase, submitted: true } });
  turn.command({ type: 'forget-invocation', taskId: phase.taskId });
  const answer = answerOf(turn, outcome);
  if (!phase.waitsForToken) return endTask(turn, task, answer);
  if (answer.ok) {
    const last = turn.emit('TaskSubmitted', frame.last, {
      taskSubmittedEventDetails: { ...integrationOf(state), output: answer.output, outputDetails: complete },
    });
    turn.change(frame.id, { last });
    if (phase.early) await endTask(turn, task, phase.early);
    return;
  }
  // A callback that was accepted is never lost, whatever became of the function that caused it.
  await endTask(turn, task, phase.early ?? answer);
}

/** Takes a callback; `false` when the task has been answered already. */
export async function takeCallback(turn: Turn, task: TaskInFlight, answer: TaskAnswer): Promise<boolean> {
  const { frame, phase } = task;
  if (phase.early) return false;
  if (phase.submitted) await endTask(turn, task, answer);
  else turn.change(frame.id, { phase: { ...phase, early: answer } });
  return true;
}

/** Ends an attempt: TaskSucceeded and on, or TaskFailed and what follows from it. */
export async function endTask(turn: Turn, { frame, state }: TaskInFlight, answer: TaskAnswer): Promise<void> {
  cancelTask(turn, frame.id);
  const integration = integrationOf(state);
  const { last } = turn.frame(frame.id);
  if (!answer.ok) {
    const told = {
      ...(answer.error !== null && { error: answer.error }),
      ...(answer.cause !== null && { cause: answer.cause }),
    };
    const eventId = turn.emit('TaskFailed', last, { taskFailedEventDetails: { ...integration, ...told } });
    failTask(turn, frame.id, { kind: 'task', error: answer.error, cause: answer.cause }, eventId);
    return;
  }
  if (exceedsPayloadLimit(answer.output)) {
    const { failure } = resultTooLarge();
    const { error, cause } = failure;
    const eventId = turn.emit('TaskFailed', last, {
      taskFailedEventDetails: { ...integration, error, cause },
    });
    failTask(turn, frame.id, failure, eventId);
    return;
  }
  const succeeded = turn.emit('TaskSucceeded', last, {
    taskSucceededEventDetails: { ...integration, output: answer.output, outputDetails: complete },
  });
  turn.change(frame.id, { last: succeeded });
  const result = JSON.parse(answer.output) as Json;
  try {
    await leaveState(turn, frame.id, { fields: state, seen: { result }, fallback: result });
  } catch (error) {
    if (!(error instanceof StateFailure)) throw error;
    turn.settle({ kind: 'failed', frameId: frame.id, failure: error.failure });
  }
}

/** Records that a task ran out of time; both clocks end with the same error and no cause. */
export function timeOutTask(turn: Turn, { frame, state }: TaskInFlight, kind: 'timeout' | 'heartbeat'): void {
  const eventId = turn.emit('TaskTimedOut', frame.last, {
    taskTimedOutEventDetails: { ...integrationOf(state), error: 'States.Timeout' },
  });
  failTask(turn, frame.id, { kind, error: 'States.Timeout', cause: null }, eventId);
}

function failTask(turn: Turn, frameId: number, failure: Failure, eventId: number): void {
  turn.change(frameId, { last: eventId });
  turn.settle({ kind: 'failed', frameId, failure, eventId });
}

function answerOf(turn: Turn, outcome: InvocationOutcome): TaskAnswer {
  const requestId = turn.uuid();
  if (outcome.kind === 'rejected') return { ok: false, ...rejection(outcome, requestId) };
  if (outcome.functionError !== undefined) {
    const parsed = parseJson(outcome.payload);
    const type = isObject(parsed) ? parsed['errorType'] : undefined;
    return { ok: false, error: typeof type === 'string' ? type : 'Lambda.Unknown', cause: outcome.payload };
  }
  const payload = outcome.payload === '' ? null : (parseJson(outcome.payload) ?? null);
  const output = JSON.stringify({
    ExecutedVersion: outcome.executedVersion,
    Payload: payload,
    SdkHttpMetadata: { HttpStatusCode: outcome.statusCode },
    SdkResponseMetadata: { RequestId: requestId },
    StatusCode: outcome.statusCode,
  });
  return { ok: true, output };
}

const lambdaErrors = new Set(['TooManyRequestsException', 'SdkClientException', 'AWSLambdaException']);

function rejection(
  { name, message }: { name: string; message: string },
  requestId: string,
): { error: string; cause: string } {
  if (name === 'ResourceNotFoundException') {
    const cause = `${message} (Service: AWSLambda; Status Code: 404; Error Code: ResourceNotFoundException; Request ID: ${requestId}; Proxy: null)`;
    return { error: 'Lambda.ResourceNotFoundException', cause };
  }
  return { error: `Lambda.${lambdaErrors.has(name) ? name : 'ServiceException'}`, cause: message };
}
