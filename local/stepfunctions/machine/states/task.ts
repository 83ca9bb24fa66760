import { type TaskState, taskResource } from '../../definition/machine-definition.ts';
import { isObject, type Json } from '../../json.ts';
import { evaluateTemplate, evaluationFailure, expectType } from '../../jsonata/evaluate.ts';
import { taskToken } from '../chance.ts';
import { timerKey } from '../command.ts';
import { terminal } from '../failure.ts';
import { bindings } from '../scope.ts';
import type { Turn } from '../turn.ts';

/** Says which integration a task uses, as the events name it. */
export function integrationOf(state: TaskState): { resource: string; resourceType: string } {
  return { resource: taskResource.exec(state.Resource)?.[1] ?? state.Resource, resourceType: 'lambda' };
}

/** Begins an attempt of a task. Arguments and timeouts are evaluated anew for each. */
export async function enterTask(turn: Turn, frameId: number, state: TaskState): Promise<void> {
  const frame = turn.frame(frameId);
  const integration = integrationOf(state);
  const waitsForToken = integration.resource !== 'invoke';
  const taskId = turn.nextEventId;
  const token = waitsForToken ? taskToken(turn.execution.info.seed, taskId) : undefined;
  const scope = bindings(turn, frame, token === undefined ? {} : { token });
  const parameters = await evaluateTemplate(state.Arguments ?? {}, 'Arguments', scope);
  const timeout = await secondsOf(state.TimeoutSeconds, 'TimeoutSeconds', scope);
  const heartbeat = await secondsOf(state.HeartbeatSeconds, 'HeartbeatSeconds', scope);
  const { functionName, payload } = invocationOf(parameters);
  turn.emit('TaskScheduled', frame.last, {
    taskScheduledEventDetails: {
      parameters: JSON.stringify(parameters),
      region: turn.execution.info.region,
      ...integration,
      ...(timeout !== undefined && { timeoutInSeconds: timeout }),
      ...(heartbeat !== undefined && { heartbeatInSeconds: heartbeat }),
    },
  });
  turn.change(frameId, { last: turn.emit('TaskStarted', taskId, { taskStartedEventDetails: integration }) });
  const timeoutDue = timeout === undefined ? undefined : turn.now + timeout * 1000;
  const heartbeatDue = heartbeat === undefined ? undefined : turn.now + heartbeat * 1000;
  turn.enterPhase(frameId, {
    kind: 'task',
    taskId,
    waitsForToken,
    submitted: false,
    ...(timeoutDue !== undefined && { timeoutDue }),
    ...(heartbeatDue !== undefined && { heartbeatDue }),
    ...(heartbeat !== undefined && { heartbeatSeconds: heartbeat }),
  });
  if (timeoutDue !== undefined)
    turn.command({ type: 'set-timer', key: timerKey.timeout(taskId), due: timeoutDue });
  if (heartbeatDue !== undefined) {
    turn.command({ type: 'set-timer', key: timerKey.heartbeat(taskId), due: heartbeatDue });
  }
  turn.command({ type: 'invoke', taskId, functionName, payload, ...(token !== undefined && { token }) });
}

async function secondsOf(
  template: number | string | undefined,
  field: string,
  scope: Parameters<typeof evaluateTemplate>[2],
): Promise<number | undefined> {
  if (template === undefined) return undefined;
  const value = await evaluateTemplate(template, field, scope);
  expectType(value, 'number', template, field);
  if (!Number.isInteger(value)) {
    throw evaluationFailure(`The ${field} field cannot be parsed as an integer: ${value}`, field);
  }
  if (value < 1 || value > 99_999_999) {
    throw evaluationFailure(`The ${field} field must be between 1 and 99999999: ${value}`, field);
  }
  return value;
}

function invocationOf(parameters: Json): { functionName: string; payload: string } {
  const { FunctionName, Payload } = isObject(parameters) ? parameters : {};
  if (typeof FunctionName !== 'string')
    throw terminal("The field 'FunctionName' is required but was missing");
  // A string is the raw body; everything else is serialised.
  const payload = typeof Payload === 'string' ? Payload : JSON.stringify(Payload ?? {});
  return { functionName: FunctionName, payload };
}
