import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dynamoCaseStore } from '../../adapters/dynamodb/case-store.ts';
import { dynamoOutbox } from '../../adapters/dynamodb/outbox.ts';
import { openTable } from '../../adapters/dynamodb/table.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { CaseStore, Outbox } from '../../domain/ports.ts';
import { aNewCase, commit, first, next } from '../ports/stores.ts';
import { acceptedAt } from '../support/a-case.ts';
import { fieldKeys } from '../support/field-keys.ts';
import { stoppedClock } from '../support/stopped-clock.ts';
import { startTestTable, type TestTable } from '../support/test-table.ts';
import { httpDouble, type HttpDouble } from './http-double.ts';

type Keys = { readonly pk: { readonly S: string }; readonly sk: { readonly S: string } };

describe('what DynamoDB says when a transaction is cancelled', () => {
  let server: HttpDouble;
  let cases: CaseStore;
  beforeAll(async () => {
    Object.assign(process.env, {
      AWS_REGION: 'cn-north-1',
      AWS_ACCESS_KEY_ID: 't',
      AWS_SECRET_ACCESS_KEY: 't',
    });
    server = await httpDouble();
    cases = dynamoCaseStore(
      openTable(
        { TABLE_NAME: 'kaiban', FIELD_KEYS: fieldKeys, DYNAMODB_ENDPOINT: server.url },
        stoppedClock(),
      ),
    );
  });
  afterAll(() => server.close());

  /** A new case that takes a key, cancelled because of its head, of the key, or of both. */
  const cancelledFor = async ({ head = 'None', claim = 'None' }) => {
    server.answer = ({ body }, response) => {
      const { TransactItems } = JSON.parse(body) as { TransactItems: { Put: { Item: Keys } }[] };
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
      const CancellationReasons = TransactItems.map(({ Put: { Item } }) => {
        if (Item.pk.S.startsWith('CLAIM#')) return { Code: claim };
        return { Code: Item.sk.S === 'CASE' ? head : 'None' };
      });
      const __type = 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException';
      response.end(JSON.stringify({ __type, message: 'cancelled', CancellationReasons }));
    };
    const claims = [{ action: 'take' as const, key: 'name/1' }];
    return cases.commit(first(aNewCase(), { claims }), acceptedAt);
  };

  it('means a newer version, or a lost key', async () => {
    expect(await cancelledFor({ head: 'ConditionalCheckFailed' })).toEqual({ kind: 'moved-on' });
    expect(await cancelledFor({ claim: 'ConditionalCheckFailed' })).toEqual({
      kind: 'claim-lost',
      key: 'name/1',
    });
  });

  it('means to decide again where another transaction is under way, never that a key is lost', async () => {
    expect(await cancelledFor({ claim: 'TransactionConflict' })).toEqual({ kind: 'moved-on' });
    expect(await cancelledFor({ head: 'TransactionConflict', claim: 'ConditionalCheckFailed' })).toEqual({
      kind: 'moved-on',
    });
  });

  it.each(['ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'means a fault that will pass for %s, never that a key is lost',
    async (code) => {
      await expect(cancelledFor({ claim: code })).rejects.toBeInstanceOf(Unavailable);
    },
  );

  it('is a fault of ours where the request itself was wrong', async () => {
    const fault = await cancelledFor({ claim: 'ValidationError' }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Error);
    expect(fault).not.toBeInstanceOf(Unavailable);
  });
});

describe('a table that does not answer', () => {
  it('is a fault that will pass', async () => {
    const server = await httpDouble();
    await server.close();
    const cases = dynamoCaseStore(
      openTable(
        { TABLE_NAME: 'kaiban', FIELD_KEYS: fieldKeys, DYNAMODB_ENDPOINT: server.url },
        stoppedClock(),
      ),
    );
    await expect(cases.find(aNewCase().id)).rejects.toBeInstanceOf(Unavailable);
  });
});

describe('a cursor', () => {
  it('never becomes a longer key than DynamoDB takes', async () => {
    const server = await httpDouble();
    server.answer = (_, response) => response.writeHead(200).end('{"Items":[]}');
    const cases = dynamoCaseStore(
      openTable(
        { TABLE_NAME: 'kaiban', FIELD_KEYS: fieldKeys, DYNAMODB_ENDPOINT: server.url },
        stoppedClock(),
      ),
    );
    const cursor = Buffer.from('双'.repeat(480)).toString('base64url');
    await cases.listByOwner('somebody', { limit: 1, cursor });
    const { ExpressionAttributeValues } = JSON.parse(server.received[0]?.body ?? '{}') as {
      ExpressionAttributeValues: { ':after': { S: string } };
    };
    expect(Buffer.byteLength(ExpressionAttributeValues[':after'].S)).toBeLessThanOrEqual(1024);
    await server.close();
  });
});

describe('an event that cannot be read', () => {
  let table: TestTable;
  let stores: { cases: CaseStore; outbox: Outbox };
  beforeAll(async () => {
    table = await startTestTable();
    stores = { cases: dynamoCaseStore(table.table), outbox: dynamoOutbox(table.table) };
  });
  afterAll(() => table.stop());
  const said: unknown[] = [];
  const error = console.error;
  afterEach(() => {
    console.error = error;
  });

  it('holds up no other in the outbox, and is told', async () => {
    const stop = { stop: async () => undefined };
    const [poisoned, sound] = [aNewCase(), aNewCase()];
    for (const subject of [poisoned, sound]) await commit({ ...stores, ...stop }, first(subject));
    await table.table.client.send(
      new UpdateItemCommand({
        TableName: table.table.name,
        Key: { pk: { S: `CASE#${poisoned.id}` }, sk: { S: 'LOG#000001' } },
        UpdateExpression: 'SET #event.#type = :type',
        ExpressionAttributeNames: { '#event': 'event', '#type': 'type' },
        ExpressionAttributeValues: { ':type': { S: 'OfAnotherVersion' } },
      }),
    );
    console.error = (line: unknown) => void said.push(line);
    const due = await stores.outbox.due(acceptedAt, 10);
    expect(due.map(({ event }) => event.caseId)).toEqual([sound.id]);
    expect(said.join()).toContain(poisoned.id);
  });
});

describe('a case of an older installation', () => {
  it('keeps what was stored in its head when that has an item of its own now', async () => {
    const table = await startTestTable();
    const cases = dynamoCaseStore(table.table);
    const stores = { cases, outbox: dynamoOutbox(table.table), stop: () => table.stop() };
    const { id } = (await commit(stores, first(aNewCase()))).case;
    await table.table.client.send(
      new UpdateItemCommand({
        TableName: table.table.name,
        Key: { pk: { S: `CASE#${id}` }, sk: { S: 'CASE' } },
        UpdateExpression: 'SET #case.nameClaims = :claims',
        ExpressionAttributeNames: { '#case': 'case' },
        ExpressionAttributeValues: { ':claims': { L: [{ S: 'name/older' }] } },
      }),
    );
    for (let change = 0; change < 2; change += 1) {
      const before = await cases.find(id);
      if (!before) throw new Error('the case is gone');
      await commit(stores, next(before));
    }
    expect((await cases.find(id))?.case.nameClaims).toEqual(['name/older']);
    await stores.stop();
  });
});
