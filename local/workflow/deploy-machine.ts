import { CreateStateMachineCommand, SFNClient, UpdateStateMachineCommand } from '@aws-sdk/client-sfn';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue } from '../../functions/catalogue.ts';

/** Region and account of the local run; they only show in ARNs. */
export const region = 'cn-north-1';
/** See {@link region}. */
export const account = '000000000000';

const partition = 'aws-cn';
const name = 'open-company';

/** The machine's ARN in the local run. */
export const machineArn = `arn:${partition}:states:${region}:${account}:stateMachine:${name}`;

/**
 * Deploys the ASL file through the Step Functions API, as CDK does in the cloud: placeholders filled with
 * function ids, created at first, updated when the file has changed. Running executions keep their version.
 */
export async function deployMachine(endpoint: string): Promise<void> {
  const file = join(import.meta.dirname, '..', '..', 'stepfunctions', 'open-company.asl.json');
  const definition = fill(await readFile(file, 'utf8'));
  const client = new SFNClient({ endpoint, region });
  const roleArn = `arn:${partition}:iam::${account}:role/kaiban-workflow`;
  try {
    await client.send(new CreateStateMachineCommand({ name, definition, roleArn, type: 'STANDARD' }));
  } catch (error) {
    if (!(error instanceof Error && error.name === 'StateMachineAlreadyExists')) throw error;
    await client.send(new UpdateStateMachineCommand({ stateMachineArn: machineArn, definition }));
  } finally {
    client.destroy();
  }
}

function fill(text: string): string {
  const values = new Map([['Partition', partition]]);
  for (const { id, trigger } of catalogue) if (trigger.kind === 'step') values.set(trigger.step, id);
  return text.replace(/\$\{(\w+)\}/g, (_, placeholder: string) => {
    const value = values.get(placeholder);
    if (value === undefined) throw new Error(`the ASL file names ${placeholder}, the catalogue does not`);
    return value;
  });
}
