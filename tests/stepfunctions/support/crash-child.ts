import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStepFunctions, type StepFunctionsService } from '../../../local/stepfunctions/service.ts';
import { chain, single, task, waiting } from './definitions.ts';

// A process to be killed: it starts the same executions every time and answers every token it has ever seen.
const [directory = '.', count = '0'] = process.argv.slice(2);
const journal = join(directory, 'tokens');
const acknowledged = join(directory, 'acknowledged');
const stateMachineArn = 'arn:aws-cn:states:cn-north-1:000000000000:stateMachine:crash';
const definition = chain({
  Add: task('add', { Output: '{% $states.result.Payload %}' }, { n: '{% $states.input.n %}' }),
  Rest: { Type: 'Wait', Timestamp: '{% $states.context.Execution.StartTime %}' },
  Share: {
    Type: 'Parallel',
    Branches: [
      single(waiting('file', { Output: '{% $states.result.said %}' })),
      single({
        Type: 'Map',
        Items: [1, 2, 3],
        ItemProcessor: single(
          task('add', { Output: '{% $states.result.Payload.n %}' }, { n: '{% $states.input %}' }),
        ),
      }),
    ],
  },
});

const service: StepFunctionsService = openStepFunctions({
  file: join(directory, 'executions.sqlite'),
  now: () => Date.now(),
  async invoke({ FunctionName, Payload }) {
    const { n, token } = JSON.parse(Payload) as { n: number; token?: string };
    if (token !== undefined) {
      appendFileSync(journal, `${token}\n`);
      setTimeout(() => void answer(token), 3);
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
    return {
      StatusCode: 200,
      ExecutedVersion: '1',
      Payload: JSON.stringify(FunctionName === 'add' ? { n: n + 1 } : 1),
    };
  },
});
const call = (operation: string, body: object) =>
  service.handle(`AWSStepFunctions.${operation}`, JSON.stringify(body));

async function answer(taskToken: string): Promise<void> {
  const { status } = await call('SendTaskSuccess', { taskToken, output: '{"said":"yes"}' });
  if (status === 200) appendFileSync(acknowledged, `${taskToken}\n`);
}

const text = JSON.stringify({ QueryLanguage: 'JSONata', ...definition });
await call('CreateStateMachine', { name: 'crash', definition: text, roleArn: 'arn:aws:iam::0:role/r' });
const tokens = existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').filter(Boolean) : [];
for (const token of tokens) void answer(token);
process.stdout.write('up\n');
for (let index = 0; index < Number(count); index += 1) {
  const { status } = await call('StartExecution', {
    stateMachineArn,
    name: `e${index}`,
    input: JSON.stringify({ n: index }),
  });
  if (status === 200) appendFileSync(join(directory, 'started'), `e${index}\n`);
}
const open = async () => {
  const { body } = await call('ListExecutions', { stateMachineArn, statusFilter: 'RUNNING' });
  return (JSON.parse(body) as { executions: unknown[] }).executions.length;
};
while ((await open()) > 0) await new Promise((resolve) => setTimeout(resolve, 10));
await service.close();
