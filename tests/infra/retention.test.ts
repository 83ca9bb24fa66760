import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitChange } from '../../adapters/dynamodb/commit.ts';
import { dynamoLimiter } from '../../adapters/dynamodb/limiter.ts';
import { indexItems } from '../../adapters/dynamodb/name-items.ts';
import { dynamoRecords } from '../../adapters/dynamodb/record-store.ts';
import type { Table } from '../../adapters/dynamodb/table.ts';
import { aesFieldCipher } from '../../adapters/encryption/field-cipher.ts';
import { applicationDrafts, expiryOf, type ApplicationDraft } from '../../domain/drafts/draft.ts';
import { ApplicationId, KeptNameId, UploadId } from '../../domain/ids.ts';
import { keptNames } from '../../domain/naming/kept-name.ts';
import { nameEntry } from '../../domain/naming/name-entry.ts';
import { newNotice } from '../../domain/notices/new-notice.ts';
import { noticeKind } from '../../domain/notices/notice.ts';
import type { RecordKind, Versioned } from '../../domain/records.ts';
import { uploadRecords } from '../../domain/uploads/upload.ts';
import { openWorkOrder } from '../../domain/work-orders/open-work-order.ts';
import { workOrderKind } from '../../domain/work-orders/work-order.ts';
import { retention, type Period } from '../../infra/retention.ts';
import { aCase, acceptedAt, minutesLater } from '../support/a-case.ts';
import { fieldKeys } from '../support/field-keys.ts';
import { stoppedClock } from '../support/stopped-clock.ts';
import { first } from '../ports/stores.ts';

type Item = Record<string, AttributeValue>;
type Row = keyof typeof retention;
const rows = Object.entries(retention) as [Row, Period][];
const root = join(import.meta.dirname, '..', '..');
const id = '0000000000000000000000000a';

/** What really goes to the table when something is written. */
async function written(write: (table: Table) => unknown): Promise<Item[]> {
  const items: Item[] = [];
  const client = {
    async send({ input }: { input: Record<string, unknown> }) {
      const all = (input['TransactItems'] as { Put?: { Item: Item } }[] | undefined) ?? [{ Put: input }];
      for (const { Put } of all as { Put?: { Item?: Item } }[]) if (Put?.Item) items.push(Put.Item);
      const values = input['ExpressionAttributeValues'] as Item | undefined;
      if (values?.[':after']) items.push({ pk: { S: 'LIMIT' }, expiresAt: values[':after'] });
      return {};
    },
  };
  const cipher = aesFieldCipher(fieldKeys);
  await write({ name: 'kaiban', client, clock: stoppedClock(), cipher } as unknown as Table);
  return items;
}

const daysFrom = (from: string, items: readonly Item[], prefix: string) => {
  const item = items.find(({ pk }) => pk?.S?.startsWith(prefix));
  return (Number(item?.['expiresAt']?.N) - Date.parse(from) / 1000) / 86_400;
};
const savedDays = async <T extends Versioned>(kind: RecordKind<T>, record: T, from: string) =>
  daysFrom(from, await written((table) => dynamoRecords(table, kind).save(record, acceptedAt)), 'RECORD#');
const aDraft = (state: ApplicationDraft['state']): ApplicationDraft => ({
  id: ApplicationId.parse(`app_${id}`),
  version: 1,
  revision: 1,
  owner: 'lin',
  state,
  content: {},
  createdAt: acceptedAt,
  changedAt: acceptedAt,
  invitations: [],
});

/** Every row that ends by itself: the file that writes its end, and how many days it really writes. */
const writers: Readonly<Partial<Record<Row, { file: string; days: () => Promise<number> }>>> = {
  replies: {
    file: 'adapters/dynamodb/transaction.ts',
    days: async () => {
      const reply = { caller: 'lin', key: 'k', digest: 'd', body: {} };
      const items = await written((table) => commitChange(table, first(aCase(), { reply }), acceptedAt));
      return daysFrom(acceptedAt, items, 'REPLY#');
    },
  },
  trials: {
    file: 'adapters/dynamodb/commit.ts',
    days: async () => {
      const trial = first(aCase({ trial: true }));
      return daysFrom(acceptedAt, await written((table) => commitChange(table, trial, acceptedAt)), 'CASE#');
    },
  },
  touched: {
    file: 'adapters/dynamodb/commit.ts',
    days: async () =>
      daysFrom(
        acceptedAt,
        await written((table) => commitChange(table, first(aCase()), acceptedAt)),
        'TOUCHED#',
      ),
  },
  drafts: {
    file: 'domain/drafts/draft.ts',
    days: async () => (Date.parse(expiryOf(aDraft('open'))) - Date.parse(acceptedAt)) / 86_400_000,
  },
  endedDrafts: {
    file: 'domain/drafts/draft.ts',
    days: () => savedDays(applicationDrafts, aDraft('submitted'), acceptedAt),
  },
  keptNames: {
    file: 'domain/naming/kept-name.ts',
    days: () => {
      const kept = { id: KeptNameId.parse(`kept_${id}`), version: 1, owner: 'lin', city: '230500' } as const;
      const ended = { state: 'released' as const, keptAt: acceptedAt, endedAt: minutesLater(9), claims: [] };
      const name = { name: '双鸭山市某某有限公司', until: '2027-01-23', judgement: {} as never };
      return savedDays(keptNames, { ...kept, ...ended, ...name }, minutesLater(9));
    },
  },
  indexedNames: {
    file: 'adapters/dynamodb/name-items.ts',
    days: async () => {
      const until = '2027-01-23';
      const entry = nameEntry('双鸭山市某某科技有限公司', {
        city: '230500',
        status: 'reserved',
        until,
        holder: 'a',
      });
      return daysFrom(`${until}T00:00:00Z`, [...indexItems([{ action: 'put', entry }])], 'NAME');
    },
  },
  notices: {
    file: 'domain/notices/notice.ts',
    days: () => {
      const to = { kind: 'user', id: 'lin' } as const;
      const notice = newNotice({ cause: 'c', template: 'sign-invited', to, link: '/' }, acceptedAt);
      return savedDays(noticeKind, notice, acceptedAt);
    },
  },
  workOrders: {
    file: 'domain/work-orders/work-order.ts',
    days: () => {
      const order = openWorkOrder('callback', 'cause', aCase(), acceptedAt);
      return savedDays(
        workOrderKind,
        { ...order, state: 'closed', closedAt: minutesLater(9) },
        minutesLater(9),
      );
    },
  },
  uploadRecords: {
    file: 'domain/uploads/upload.ts',
    days: () => {
      const upload = { id: UploadId.parse(`upload_${id}`), version: 1, owner: 'lin', name: 'a.pdf' } as const;
      const paper = { kind: 'approval-document', mediaType: 'application/pdf', size: 1 } as const;
      const more = {
        digest: '',
        state: 'removed',
        receivedAt: acceptedAt,
        validUntil: '2027-01-01',
      } as const;
      return savedDays(uploadRecords, { ...upload, ...paper, ...more, cases: [] }, acceptedAt);
    },
  },
  requestCounts: {
    file: 'adapters/dynamodb/limiter.ts',
    days: async () => {
      const items = await written((table) => dynamoLimiter(table, 0).take('x', { id: 'lin' }, 9, acceptedAt));
      return daysFrom(minutesLater(1), items, 'LIMIT');
    },
  },
};

describe('the table of periods', () => {
  it('says of every end what the code that writes it really writes', async () => {
    for (const [row, { days }] of Object.entries(writers))
      expect(await days(), row).toBeCloseTo(retention[row as Row].days ?? Number.NaN, 6);
  });

  it('has a writer for every row that ends by itself, and no writer for any other', () => {
    const ends = rows.filter(([row, { ttl }]) => ttl ?? row === 'drafts').map(([row]) => row);
    expect(Object.keys(writers).sort()).toEqual(ends.sort());
  });

  it('has a row for every file that writes an end into the table', () => {
    const inAdapters = globSync('adapters/dynamodb/*.ts', { cwd: root }).filter((file) =>
      readFileSync(join(root, file), 'utf8').includes('expiresAt'),
    );
    const inDomain = globSync('domain/**/*.ts', { cwd: root }).filter((file) =>
      /: RecordKind<.*expiresAt[:(]/s.test(readFileSync(join(root, file), 'utf8')),
    );
    // The store of records writes what the kinds of records say.
    const known = [...Object.values(writers).map(({ file }) => file), 'adapters/dynamodb/record-store.ts'];
    expect([...inAdapters, ...inDomain].sort()).toEqual([...new Set(known)].sort());
  });

  it('has every kind of record in one row, which ends just where the kind says so', async () => {
    const files = globSync('domain/**/*.ts', { cwd: root }).filter((file) =>
      /: RecordKind</.test(readFileSync(join(root, file), 'utf8')),
    );
    const modules = await Promise.all(files.map((file) => import(join(root, file)) as Promise<object>));
    const kinds = modules
      .flatMap((module) => Object.values(module) as unknown[])
      .filter(
        (one): one is RecordKind<Versioned> => typeof one === 'object' && one !== null && 'schema' in one,
      );
    const listed = rows.flatMap(([, { records = [] }]) => records);
    expect(kinds.map(({ name }) => name).sort()).toEqual(listed.toSorted());
    for (const kind of kinds) {
      const row = rows.find(([, { records }]) => records?.includes(kind.name))?.[1];
      expect(kind.expiresAt !== undefined, kind.name).toBe(row?.ttl ?? false);
    }
  });
});
