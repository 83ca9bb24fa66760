import { GetItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, describe, expect, it } from 'vitest';
import { dynamoLimiter } from '../../adapters/dynamodb/limiter.ts';
import type { Limiter } from '../../domain/ports.ts';
import { memoryLimiter } from '../support/memory-limiter.ts';
import { startTestTable } from '../support/test-table.ts';

const { table, stop } = await startTestTable();
afterAll(stop);

const at = '2026-11-22T01:00:20.000Z';
const anonymous = (...addresses: string[]) => ({ id: 'anonymous', addresses });
const many = (limiter: Limiter, count: number, client: { id: string; addresses?: string[] }, when = at) =>
  Promise.all(Array.from({ length: count }, () => limiter.take('read', client, 5, when)));

describe.each([
  { where: 'in memory', limiter: memoryLimiter() },
  { where: 'in DynamoDB', limiter: dynamoLimiter(table, 0) },
])('a limiter $where', ({ limiter }) => {
  it('lets through as many as may, however many come at once, and says how long to wait', async () => {
    const waits = await many(limiter, 12, { id: 'li' });
    expect(waits.filter((one) => one === 0)).toHaveLength(5);
    expect(new Set(waits.filter((one) => one > 0))).toEqual(new Set([40]));
  });

  it('begins anew with every minute', async () => {
    await many(limiter, 6, { id: 'wang' });
    expect(await limiter.take('read', { id: 'wang' }, 5, '2026-11-22T01:00:59.900Z')).toBe(1);
    expect(await limiter.take('read', { id: 'wang' }, 5, '2026-11-22T01:01:00.000Z')).toBe(0);
  });

  it('counts everybody, and everything, apart', async () => {
    await many(limiter, 6, { id: 'zhao' });
    expect(await limiter.take('read', { id: 'qian' }, 5, at)).toBe(0);
    expect(await limiter.take('write', { id: 'zhao' }, 5, at)).toBe(0);
  });

  it('knows strangers by their address, and takes nobody for one who is signed in', async () => {
    await many(limiter, 6, anonymous('10.0.0.1'));
    expect(await limiter.take('read', anonymous('10.0.0.1'), 5, at)).toBe(40);
    expect(await limiter.take('read', anonymous('10.0.0.2'), 5, at)).toBe(0);
    expect(await limiter.take('read', { id: '10.0.0.1' }, 5, at)).toBe(0);
  });
});

describe('a limiter in DynamoDB', () => {
  it('believes of the way that a request came only what our own proxies say', async () => {
    const limiter = dynamoLimiter(table, 1);
    // The stranger pretends to be somebody else each time; our proxy adds where he really is.
    for (let n = 0; n < 5; n += 1)
      expect(await limiter.take('proxied', anonymous(`1.1.1.${n}`, '20.0.0.9', '30.0.0.1'), 5, at)).toBe(0);
    expect(await limiter.take('proxied', anonymous('1.1.1.99', '20.0.0.9', '30.0.0.1'), 5, at)).toBe(40);
    expect(await limiter.take('proxied', anonymous('1.1.1.99', '20.0.0.8', '30.0.0.1'), 5, at)).toBe(0);
  });

  it('keeps no address, and nothing for longer than two minutes', async () => {
    await dynamoLimiter(table, 0).take('kept', anonymous('203.0.113.7'), 5, at);
    const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.name }));
    expect(JSON.stringify(Items)).not.toContain('203.0.113.7');
    const [one] = Items.filter(({ pk }) => pk?.S?.startsWith('LIMIT#kept'));
    if (!one?.['pk'] || !one['sk']) throw new Error('no count');
    const { Item } = await table.client.send(
      new GetItemCommand({ TableName: table.name, Key: { pk: one['pk'], sk: one['sk'] } }),
    );
    expect(Number(Item?.['expiresAt']?.N) - Date.parse(at) / 1000).toBeLessThanOrEqual(120);
  });
});
