import { afterAll, beforeAll, expect, it } from 'vitest';
import { dynamoCaseStore } from '../../adapters/dynamodb/case-store.ts';
import { dynamoOutbox } from '../../adapters/dynamodb/outbox.ts';
import { replayEvents } from '../../adapters/dynamodb/replay.ts';
import { randomIds } from '../../adapters/ids/random-ids.ts';
import { aCase, acceptedAt } from '../support/a-case.ts';
import { startTestTable, type TestTable } from '../support/test-table.ts';
import { accepted, noted } from '../ports/stores.ts';

let table: TestTable;
beforeAll(async () => {
  table = await startTestTable();
});
afterAll(() => table.stop());

it('brings the effects of a case about once more, and only once', async () => {
  const [cases, outbox] = [dynamoCaseStore(table.table), dynamoOutbox(table.table)];
  const subject = aCase({ id: randomIds.newCaseId() });
  await cases.commit({ before: undefined, after: subject, items: [], events: [accepted, noted] }, acceptedAt);
  const [first] = await outbox.due(acceptedAt, 10);
  expect(first).toMatchObject({ attempts: 0, event: { type: 'ApplicationAccepted' } });
  await outbox.settle(first ? [first.event] : []);
  expect(await outbox.due(acceptedAt, 10)).toEqual([]);

  const replay = () => replayEvents(table.table, subject.id, acceptedAt);
  expect(await replay()).toEqual(['1 ApplicationAccepted']);
  expect(await replay()).toEqual(['1 ApplicationAccepted']);
  const due = await outbox.due(acceptedAt, 10);
  expect(due.map(({ attempts, event }) => [attempts, event.type])).toEqual([[1, 'ApplicationAccepted']]);
});
