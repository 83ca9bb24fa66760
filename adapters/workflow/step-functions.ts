import {
  DescribeExecutionCommand,
  DescribeStateMachineForExecutionCommand,
  GetExecutionHistoryCommand,
  RedriveExecutionCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
  type HistoryEvent,
} from '@aws-sdk/client-sfn';
import type { ConfigOf } from '../../contracts/config.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { ExecutionEvent, Executions, Workflow } from '../../domain/ports.ts';
import { awsCall, withoutLogger } from '../aws-call.ts';

type StepFunctions = { readonly client: SFNClient; readonly machine: string };

/** The workflow service of the configuration; only the endpoint differs between AWS and the local run. */
export function openStepFunctions({ STATE_MACHINE_ARN, SFN_ENDPOINT }: ConfigOf<'workflow'>): StepFunctions {
  const client = new SFNClient({
    maxAttempts: 4,
    requestHandler: {
      connectionTimeout: 2_000,
      requestTimeout: 5_000,
      httpAgent: { keepAlive: true, maxSockets: 64 },
    },
    ...(SFN_ENDPOINT !== undefined && { endpoint: SFN_ENDPOINT }),
  });
  withoutLogger(client);
  return { client, machine: STATE_MACHINE_ARN };
}

/** Starts, resumes, stops and redrives executions. The execution is named after its case, so a repeat is harmless. */
export function stepFunctionsWorkflow({ client, machine }: StepFunctions): Workflow {
  return {
    async start(caseId) {
      const input = JSON.stringify({ caseId });
      const started = client.send(
        new StartExecutionCommand({ stateMachineArn: machine, name: caseId, input }),
      );
      await awsCall('workflow', started).catch(unless('ExecutionAlreadyExists'));
    },
    async resume(taskToken, output) {
      const sent = client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));
      // Used, replaced by a newer token, or the execution has ended: in each case nobody waits behind it.
      await awsCall('workflow', sent).catch(unless('TaskTimedOut', 'TaskDoesNotExist', 'InvalidToken'));
    },
    async stop(caseId, cause) {
      const stopped = client.send(
        new StopExecutionCommand({ executionArn: executionArn(machine, caseId), cause }),
      );
      await awsCall('workflow', stopped).catch(unless('ExecutionDoesNotExist'));
    },
    async redrive(caseId, request) {
      const redriven = client.send(
        new RedriveExecutionCommand({ executionArn: executionArn(machine, caseId), clientToken: request }),
      );
      await awsCall('workflow', redriven).catch(unless('ExecutionNotRedrivable', 'ExecutionDoesNotExist'));
    },
  };
}

/** Reads one execution: where it stands, what it runs and what has happened, without payloads. */
export function stepFunctionsExecutions({ client, machine }: StepFunctions): Executions {
  return {
    async find(caseId) {
      const arn = executionArn(machine, caseId);
      const [execution, running, events] = await Promise.all([
        awsCall('workflow', client.send(new DescribeExecutionCommand({ executionArn: arn }))),
        awsCall('workflow', client.send(new DescribeStateMachineForExecutionCommand({ executionArn: arn }))),
        historyOf(client, arn),
      ]).catch((error: unknown) => {
        unless('ExecutionDoesNotExist')(error);
        return [];
      });
      if (!execution || !running) return undefined;
      return {
        status: execution.status ?? 'UNKNOWN',
        startedAt: instant(execution.startDate),
        ...(execution.stopDate && { stoppedAt: instant(execution.stopDate) }),
        ...(execution.error !== undefined && { error: execution.error }),
        ...(execution.cause !== undefined && { cause: inWords(execution.cause) }),
        redriveCount: execution.redriveCount ?? 0,
        isRedrivable: execution.redriveStatus === 'REDRIVABLE',
        definition: running.definition ?? '',
        events,
      };
    },
  };
}

async function historyOf(client: SFNClient, executionArn: string): Promise<ExecutionEvent[]> {
  const events: ExecutionEvent[] = [];
  let nextToken: string | undefined;
  do {
    const page = await awsCall(
      'workflow',
      client.send(
        new GetExecutionHistoryCommand({
          executionArn,
          includeExecutionData: false,
          maxResults: 1_000,
          ...(nextToken !== undefined && { nextToken }),
        }),
      ),
    );
    events.push(...(page.events ?? []).map(eventOf));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return events;
}

function eventOf(event: HistoryEvent): ExecutionEvent {
  const state = event.stateEnteredEventDetails?.name ?? event.stateExitedEventDetails?.name;
  const error =
    event.taskFailedEventDetails?.error ??
    event.executionFailedEventDetails?.error ??
    event.evaluationFailedEventDetails?.error ??
    (event.type === 'TaskTimedOut' ? 'States.Timeout' : undefined);
  return {
    id: event.id ?? 0,
    previousId: event.previousEventId ?? 0,
    at: instant(event.timestamp),
    type: event.type ?? 'Unknown',
    ...(state !== undefined && { state }),
    ...(error !== undefined && { error }),
  };
}

/** The cause is the whole error payload of a function; what it says in words is its message, without the stack. */
function inWords(cause: string): string {
  try {
    const { errorMessage } = JSON.parse(cause) as { errorMessage?: unknown };
    return typeof errorMessage === 'string' ? errorMessage : cause;
  } catch {
    return cause;
  }
}

/** `arn:…:stateMachine:NAME` → `arn:…:execution:NAME:CASE`. */
function executionArn(machine: string, caseId: CaseId): string {
  return `${machine.replace(':stateMachine:', ':execution:')}:${caseId}`;
}

function instant(date: Date | undefined): string {
  return (date ?? new Date(0)).toISOString();
}

function unless(...harmless: readonly string[]): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof Error && harmless.includes(error.name))) throw error;
  };
}
