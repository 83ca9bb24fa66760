import { ApiFault } from '../fault.ts';
import { isObject, parseJson } from '../json.ts';
import type { ApiContext, Operation } from './context.ts';
import { executionOperations } from './execution-operations.ts';
import { historyOperation } from './history-operation.ts';
import { machineOperations } from './machine-operations.ts';
import { taskOperations } from './task-operations.ts';

/** A reply of the JSON API. */
export type Reply = { readonly status: number; readonly body: string };

const operations: Readonly<Record<string, Operation>> = {
  ...machineOperations,
  ...executionOperations,
  ...historyOperation,
  ...taskOperations,
};
const prefix = 'AWSStepFunctions.';

/** Answers one call, as AWS JSON 1.0: refusals are 400 by name; faults of ours are 500, which the SDK retries. */
export async function handle(context: ApiContext, target: string, body: string): Promise<Reply> {
  const name = target.startsWith(prefix) ? target.slice(prefix.length) : '';
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (!operation) return refusal(400, 'UnknownOperationException', `Unknown operation: ${target}`);
  const request = body === '' ? {} : parseJson(body);
  if (!isObject(request)) return refusal(400, 'SerializationException', 'The request is not a JSON object');
  try {
    return { status: 200, body: JSON.stringify(await operation(context, request)) };
  } catch (error) {
    if (error instanceof ApiFault) return refusal(400, error.name, error.message);
    return refusal(500, 'InternalFailure', error instanceof Error ? error.message : String(error));
  }
}

function refusal(status: number, type: string, message: string): Reply {
  return { status, body: JSON.stringify({ __type: type, message }) };
}
