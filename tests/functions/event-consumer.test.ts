import type { Context } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Unavailable } from '../../domain/faults.ts';
import { eventConsumer } from '../../functions/pipeline/event-consumer.ts';

describe('a function that is called with events', () => {
  const { log, error } = console;
  let said: Record<string, unknown>[];

  beforeEach(() => {
    said = [];
    console.log = console.error = (line: unknown) =>
      void said.push(JSON.parse(String(line)) as Record<string, unknown>);
  });
  afterEach(() => {
    Object.assign(console, { log, error });
  });

  const call = (run: () => Promise<Record<string, number | string>>) =>
    eventConsumer('outbox', run)({}, {} as Context);

  it('tells what it has done', async () => {
    await call(() => Promise.resolve({ settled: 2 }));
    expect(said).toMatchObject([{ code: 'outbox', settled: 2 }]);
  });

  it('tells what went wrong alone, beside all that went well', async () => {
    await call(() => Promise.resolve({ done: 3, failed: 1, firstFailure: 'the store is away' }));
    expect(said).toMatchObject([
      { code: 'unavailable', consumer: 'outbox', firstFailure: 'the store is away' },
      { code: 'outbox', done: 3 },
    ]);
  });

  it('tells a fault that will pass, and fails so that it is called again', async () => {
    await expect(call(() => Promise.reject(new Unavailable('the store is away')))).rejects.toThrow('away');
    expect(said).toMatchObject([{ code: 'unavailable', consumer: 'outbox' }]);
  });

  it('tells a fault of ours with its place in the code', async () => {
    await expect(call(() => Promise.reject(new TypeError('no such thing')))).rejects.toThrow('no such thing');
    expect(said).toMatchObject([{ code: 'broken', error: expect.stringContaining('TypeError') as string }]);
  });
});
