import {
  DescribeStateMachineForExecutionCommand,
  SendTaskSuccessCommand,
  UpdateStateMachineCommand,
} from '@aws-sdk/client-sfn';
import { expect, it } from 'vitest';
import { chain, waiting } from './support/definitions.ts';
import { ServiceUnderTest, until } from './support/service-under-test.ts';

it('lets a case that waits go on under the version it began with, while new ones begin with the new one', async () => {
  await using sfn = await ServiceUnderTest.open();
  const tokens: string[] = [];
  sfn.functions['file'] = ({ token }: { token: string }) => tokens.push(token);
  const version = (label: string) =>
    chain({ Ask: waiting('file'), [`Finish${label}`]: { Type: 'Pass', Output: { by: label } } });

  const machine = await sfn.create(version('First'));
  const old = await sfn.start(machine, {}, 'old');
  await until(async () => tokens[0]);
  const definition = JSON.stringify({ QueryLanguage: 'JSONata', ...version('Second') });
  await sfn.client.send(new UpdateStateMachineCommand({ stateMachineArn: machine, definition }));
  // Deploying and restarting belong together: the version has to be on disk with the execution.
  await sfn.crash();
  const fresh = await sfn.start(machine, {}, 'fresh');
  await until(async () => tokens[1]);

  for (const taskToken of tokens)
    await sfn.client.send(new SendTaskSuccessCommand({ taskToken, output: '{}' }));
  expect((await sfn.ended(old)).output).toEqual({ by: 'First' });
  expect((await sfn.ended(fresh)).output).toEqual({ by: 'Second' });
  const ran = new DescribeStateMachineForExecutionCommand({ executionArn: old });
  expect((await sfn.client.send(ran)).definition).toContain('FinishFirst');
});
