import { randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { fault } from '../fault.ts';
import { parseJson } from '../json.ts';
import type { Ending, Redriven } from '../machine/execution.ts';
import { notRedrivable } from '../machine/redrive.ts';
import type { ExecutionRow } from '../store/execution-rows.ts';
import { type ApiContext, epochSeconds, type Operation } from './context.ts';
import { requireMachine } from './machine-operations.ts';
import { cutPage, readToken } from './paging.ts';
import { maxResults, oneOf, pageToken, payload, readRequest, requireName, text } from './request.ts';

const startRequest = z.object({
  stateMachineArn: text,
  name: z.string().optional(),
  input: payload.optional(),
});
const oneExecution = z.object({ executionArn: text });
const stopRequest = oneExecution.extend({
  error: z.string().max(256).optional(),
  cause: z.string().max(32_768).optional(),
});
const redriveRequest = oneExecution.extend({ clientToken: z.string().min(1).max(64).optional() });
const statusFilter = oneOf(['SUCCEEDED', 'TIMED_OUT', 'PENDING_REDRIVE', 'ABORTED', 'FAILED', 'RUNNING']);
const listRequest = z.object({
  stateMachineArn: text,
  statusFilter: statusFilter.optional(),
  redriveFilter: oneOf(['REDRIVEN', 'NOT_REDRIVEN']).optional(),
  maxResults,
  nextToken: pageToken(3_096),
});

/** The operations on executions. */
export const executionOperations: Readonly<Record<string, Operation>> = {
  async StartExecution(context, body) {
    const request = readRequest(startRequest, body);
    const { stateMachineArn, name = randomUUID(), input = '{}' } = request;
    context.arns.requireMachine(stateMachineArn);
    requireName(name);
    requireInput(input);
    const machine = requireMachine(context, stateMachineArn);
    const arn = context.arns.execution(stateMachineArn, name);
    const started = await context.engine.start({
      arn,
      machine_arn: stateMachineArn,
      name,
      revision: machine.revision,
      input,
      seed: randomBytes(24).toString('base64url'),
      started_at: context.now(),
    });
    // The same start again is the same execution, but only while it runs.
    const again = started.created || (started.running && started.input === input);
    if (!again) throw fault.executionExists(arn);
    return { executionArn: arn, startDate: epochSeconds(started.startedAt) };
  },

  DescribeExecution(context, body) {
    const row = requireExecution(context, readRequest(oneExecution, body).executionArn);
    const { output, error, cause } = endingOf(row) ?? {};
    return {
      ...summary(row),
      input: row.input,
      inputDetails: { included: true },
      ...(output !== undefined && { output, outputDetails: { included: true } }),
      ...(error !== undefined && { error }),
      ...(cause !== undefined && { cause }),
      ...redriveStanding(context, row),
    };
  },

  ListExecutions(context, body) {
    const request = readRequest(listRequest, body);
    const { stateMachineArn: arn, statusFilter: status, maxResults: size } = request;
    context.arns.requireMachine(arn);
    requireMachine(context, arn);
    // Only child executions of a distributed Map wait for their redrive.
    if (status === 'PENDING_REDRIVE') return { executions: [] };
    const { redriveFilter } = request;
    const isRedriven = redriveFilter === undefined ? undefined : redriveFilter === 'REDRIVEN';
    const scope = `${arn} ${status ?? ''} ${redriveFilter ?? ''}`;
    const before = readToken(scope, request.nextToken) ?? Number.MAX_SAFE_INTEGER;
    const { page, ...next } = cutPage(
      scope,
      context.store.executions.page({ machineArn: arn, status, isRedriven }, before, size + 1),
      size,
    );
    return { executions: page.map((row) => ({ ...summary(row), ...redrivenOf(row) })), ...next };
  },

  async StopExecution(context, body) {
    const { executionArn, error, cause } = readRequest(stopRequest, body);
    context.arns.requireExecution(executionArn);
    const told = { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
    const outcome = await context.engine.submit(executionArn, { type: 'stop', ...told });
    if (!outcome) throw fault.noExecution(executionArn);
    return { stopDate: epochSeconds(outcome.state.ending?.stoppedAt ?? context.now()) };
  },

  async RedriveExecution(context, body) {
    const { executionArn, clientToken = randomUUID() } = readRequest(redriveRequest, body);
    context.arns.requireExecution(executionArn);
    const outcome = await context.engine.submit(executionArn, { type: 'redrive', token: clientToken });
    if (!outcome) throw fault.noExecution(executionArn);
    if (!outcome.accepted)
      throw fault.notRedrivable(whyNot(context, requireExecution(context, executionArn)));
    return { redriveDate: epochSeconds(outcome.state.redriven?.at ?? context.now()) };
  },

  DescribeStateMachineForExecution(context, body) {
    const row = requireExecution(context, readRequest(oneExecution, body).executionArn);
    const revision = context.store.machines.revision(row.revision);
    if (!revision) throw fault.noMachine(row.machine_arn);
    return {
      stateMachineArn: row.machine_arn,
      name: row.machine_arn.slice(row.machine_arn.lastIndexOf(':') + 1),
      definition: revision.definition,
      roleArn: revision.role_arn,
      updateDate: epochSeconds(revision.created_at),
      loggingConfiguration: { level: 'OFF', includeExecutionData: false },
      tracingConfiguration: { enabled: false },
      ...(revision.revision_id !== null && { revisionId: revision.revision_id }),
    };
  },
};

/** The execution, or the refusal that it does not exist. */
export function requireExecution({ arns, store }: ApiContext, arn: string): ExecutionRow {
  arns.requireExecution(arn);
  const row = store.executions.find(arn);
  if (!row) throw fault.noExecution(arn);
  return row;
}

function endingOf(row: ExecutionRow): Ending | undefined {
  return row.ending === null ? undefined : (JSON.parse(row.ending) as Ending);
}

function redrivenOf({ redriven }: ExecutionRow) {
  if (redriven === null) return { redriveCount: 0 };
  const { count, at } = JSON.parse(redriven) as Redriven;
  return { redriveCount: count, redriveDate: epochSeconds(at) };
}

/** Why it cannot be redriven; empty when it can. */
function whyNot({ store, now }: ApiContext, row: ExecutionRow): string {
  return notRedrivable({ startedAt: row.started_at }, store.executions.loadState(row), now()) ?? '';
}

function redriveStanding(context: ApiContext, row: ExecutionRow) {
  const why = whyNot(context, row);
  return why === ''
    ? { ...redrivenOf(row), redriveStatus: 'REDRIVABLE' }
    : { ...redrivenOf(row), redriveStatus: 'NOT_REDRIVABLE', redriveStatusReason: why };
}

function summary(row: ExecutionRow) {
  const ending = endingOf(row);
  return {
    executionArn: row.arn,
    stateMachineArn: row.machine_arn,
    name: row.name,
    status: row.status,
    startDate: epochSeconds(row.started_at),
    ...(ending && { stopDate: epochSeconds(ending.stoppedAt) }),
  };
}

function requireInput(input: string): void {
  if (input === '') throw fault.input('Invalid execution input.');
  if (parseJson(input) !== undefined) return;
  const token = /^\s*([A-Za-z_]\w*)/.exec(input)?.[1];
  throw fault.input(
    token === undefined
      ? 'Unexpected character or end-of-input: the input is not JSON'
      : `Unrecognized token '${token}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')`,
  );
}
