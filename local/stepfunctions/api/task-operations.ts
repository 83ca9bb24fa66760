import * as z from 'zod';
import { fault } from '../fault.ts';
import { parseJson } from '../json.ts';
import type { Stimulus } from '../machine/stimulus.ts';
import type { ApiContext, Operation } from './context.ts';
import { payload, readRequest, text } from './request.ts';

const successRequest = z.object({ taskToken: text, output: payload });
const failureRequest = z.object({
  taskToken: text,
  error: z.string().max(256).optional(),
  cause: z.string().max(32_768).optional(),
});
const heartbeatRequest = z.object({ taskToken: text });

/** The callbacks of waiting tasks. They are acknowledged once they are on disk. */
export const taskOperations: Readonly<Record<string, Operation>> = {
  SendTaskSuccess(context, body) {
    const { taskToken, output } = readRequest(successRequest, body);
    const value = parseJson(output);
    if (value === undefined) throw fault.output('The output is not valid JSON');
    const answer = { ok: true, output } as const;
    return deliver(context, taskToken, (taskId) => ({ type: 'callback', taskId, answer }));
  },

  SendTaskFailure(context, body) {
    const { taskToken, error = null, cause = null } = readRequest(failureRequest, body);
    const answer = { ok: false, error, cause } as const;
    return deliver(context, taskToken, (taskId) => ({ type: 'callback', taskId, answer }));
  },

  SendTaskHeartbeat(context, body) {
    const { taskToken } = readRequest(heartbeatRequest, body);
    return deliver(context, taskToken, (taskId) => ({ type: 'heartbeat', taskId }));
  },
};

async function deliver(
  { store, engine }: ApiContext,
  token: string,
  stimulus: (taskId: number) => Stimulus,
): Promise<object> {
  const issued = store.tasks.findToken(token);
  if (!issued) throw fault.invalidToken();
  const execution = store.executions.findById(issued.execution);
  if (!execution) throw fault.taskDoesNotExist();
  if (execution.status !== 'RUNNING') throw fault.taskTimedOut();
  const outcome = await engine.submit(execution.arn, stimulus(issued.task));
  if (!outcome?.accepted) throw fault.taskTimedOut();
  return {};
}
