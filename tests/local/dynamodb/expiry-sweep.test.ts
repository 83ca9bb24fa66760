import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sweepSome } from '../../../local/dynamodb/expiry-sweep.ts';
import { startTestTable, type TestTable } from '../../support/test-table.ts';

let test: TestTable;
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());

const now = Date.parse('2026-11-23T01:00:00.000Z');
const put = (pk: string, expiresAt?: number) => {
  const Item = {
    pk: { S: pk },
    sk: { S: 'X' },
    ...(expiresAt !== undefined && { expiresAt: { N: String(expiresAt) } }),
  };
  return test.table.client.send(new PutItemCommand({ TableName: test.table.name, Item }));
};

it('drops what has expired, page after page, and nothing else', async () => {
  const second = now / 1000;
  for (let n = 0; n < 450; n += 1) await put(`old#${n}`, second - 1 - n);
  await put('today', second);
  await put('tomorrow', second + 86_400);
  await put('for ever');
  const options = { client: test.table.client, tableName: test.table.name, now: () => now };
  let from: Awaited<ReturnType<typeof sweepSome>>;
  let rounds = 0;
  do {
    from = await sweepSome(options, from);
    rounds += 1;
  } while (from);
  expect(rounds).toBeGreaterThan(1);
  const { Items = [] } = await test.table.client.send(new ScanCommand({ TableName: test.table.name }));
  expect(Items.map(({ pk }) => pk?.S).sort()).toEqual(['for ever', 'today', 'tomorrow']);
});
