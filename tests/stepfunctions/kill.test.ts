import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStepFunctions } from '../../local/stepfunctions/service.ts';

const rounds = 10;
const executions = 40;
let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sfn-kill-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Runs the child; kills it so many milliseconds after it came up, or lets it finish. Gives the signal it died of. */
function round(killAfter?: number): Promise<NodeJS.Signals | number | null> {
  const script = join(import.meta.dirname, 'support/crash-child.ts');
  const child = spawn(process.execPath, [script, directory, String(executions)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.once('data', () => {
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
}
const lines = (file: string) => readFileSync(join(directory, file), 'utf8').split('\n').filter(Boolean);

describe('A process killed again and again', () => {
  it('finishes every execution it has acknowledged, with nothing recorded twice', async () => {
    let killed = 0;
    for (let index = 0; index < rounds; index += 1) {
      // From right after the start to the middle of the last callbacks.
      if ((await round(3 + index * 6)) === 'SIGKILL') killed += 1;
    }
    // A slow or a fast machine kills more or fewer in time; without any the test would say nothing.
    expect(killed).toBeGreaterThanOrEqual(3);
    expect(await round()).toBe(0);

    const service = openStepFunctions({
      file: join(directory, 'executions.sqlite'),
      now: () => Date.now(),
      invoke: () => Promise.reject(new Error('Nothing is left to invoke')),
    });
    const ask = async <T>(operation: string, body: object) =>
      JSON.parse((await service.handle(`AWSStepFunctions.${operation}`, JSON.stringify(body))).body) as T;
    const prefix = 'arn:aws-cn:states:cn-north-1:000000000000:execution:crash:';
    const stateMachineArn = 'arn:aws-cn:states:cn-north-1:000000000000:stateMachine:crash';
    const listed = await ask<{ executions: { name: string }[] }>('ListExecutions', { stateMachineArn });
    const names = listed.executions.map(({ name }) => name);
    expect(names).toHaveLength(executions);
    expect(names).toEqual(expect.arrayContaining(lines('started')));
    for (const name of names) {
      const executionArn = prefix + name;
      const n = Number(name.slice(1));
      const execution = await ask<{ status: string; output: string; input: string }>('DescribeExecution', {
        executionArn,
      });
      expect(execution).toMatchObject({
        status: 'SUCCEEDED',
        output: '["yes",[2,3,4]]',
        input: JSON.stringify({ n }),
      });
      const { events } = await ask<{ events: { id: number; previousEventId: number; type: string }[] }>(
        'GetExecutionHistory',
        { executionArn },
      );
      expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1));
      expect(events.filter(({ id, previousEventId }) => previousEventId >= id)).toEqual([]);
      const count = (type: string) => events.filter((event) => event.type === type).length;
      expect([count('TaskScheduled'), count('TaskSubmitted'), count('TaskSucceeded')]).toEqual([5, 1, 5]);
    }
    // A token is acknowledged once, and every acknowledged one counted: one per execution.
    const acknowledged = lines('acknowledged');
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    await service.close();
  }, 40_000);
});
