import * as z from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoDueList } from '../../adapters/dynamodb/due-list.ts';
import { dynamoRecords } from '../../adapters/dynamodb/record-store.ts';
import { newNotice } from '../../domain/notices/new-notice.ts';
import { noticeKind, type Notice } from '../../domain/notices/notice.ts';
import type { DueList, RecordStore } from '../../domain/ports.ts';
import type { RecordKind } from '../../domain/records.ts';
import { memoryRecords } from '../support/memory-records.ts';
import { stoppedClock, type StoppedClock } from '../support/stopped-clock.ts';
import { startTestTable } from '../support/test-table.ts';
import { atOnce, readThrough } from './stores.ts';

const Note = z.object({
  id: z.string(),
  version: z.int(),
  owner: z.string(),
  text: z.string(),
  secret: z.string().optional(),
  remindAt: z.string().optional(),
  forgetAt: z.string().optional(),
});
type Note = z.infer<typeof Note>;

const notes: RecordKind<Note> = {
  name: 'test-note',
  schema: Note,
  lists: ({ owner, text }) => [
    { list: `owner:${owner}`, sort: text },
    { list: 'all', sort: text },
  ],
  dueAt: ({ remindAt }) => remindAt,
  expiresAt: ({ forgetAt }) => forgetAt,
  sealed: ['secret'],
};

const now = '2026-11-23T01:00:00.000Z';
const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  version: 1,
  owner: 'li',
  text: `text of ${id}`,
  ...more,
});

type Stores = {
  records: RecordStore<Note>;
  notices: RecordStore<Notice>;
  dueList: DueList;
  clock: StoppedClock;
  stop(): Promise<void>;
};
const implementations: readonly { where: string; open: () => Promise<Stores> }[] = [
  {
    where: 'in memory',
    async open() {
      const clock = stoppedClock(now);
      const memory = memoryRecords(undefined, clock);
      return {
        clock,
        records: memory.of(notes),
        notices: memory.of(noticeKind),
        dueList: memory.dueList,
        stop: async () => undefined,
      };
    },
  },
  {
    where: 'in DynamoDB',
    async open() {
      const clock = stoppedClock(now);
      const { table: opened, stop } = await startTestTable();
      const table = { ...opened, clock };
      return {
        clock,
        records: dynamoRecords(table, notes),
        notices: dynamoRecords(table, noticeKind),
        dueList: dynamoDueList(table),
        stop,
      };
    },
  },
];

describe.each(implementations)('records $where', ({ open }) => {
  let stores: Stores;
  beforeAll(async () => {
    stores = await open();
  });
  afterAll(() => stores.stop());

  it('gives back what was saved, and nothing for an id that is not there', async () => {
    const saved = note('a', { remindAt: '2030-01-01T00:00:00.000Z' });
    expect(await stores.records.save(saved, now)).toEqual({ kind: 'done' });
    expect(await stores.records.find('a')).toEqual(saved);
    expect(await stores.records.find('b')).toBeUndefined();
  });

  it('lets exactly one of many changes of the same version through', async () => {
    await stores.records.save(note('race'), now);
    const ends = await atOnce(20, (n) =>
      stores.records.save(note('race', { version: 2, text: `from ${n}` }), now),
    );
    expect(ends.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(ends.filter(({ kind }) => kind === 'moved-on')).toHaveLength(19);
    expect(await stores.records.save(note('race'), now)).toEqual({ kind: 'moved-on' });
  });

  it('takes a claim with the record or not at all, and gives it back', async () => {
    const key = 'name:230500:某某';
    const taken = await stores.records.save(note('c'), now, { claims: [{ action: 'take', key }] });
    expect(taken).toEqual({ kind: 'done' });
    const lost = await stores.records.save(note('d'), now, { claims: [{ action: 'take', key }] });
    expect(lost).toEqual({ kind: 'claim-lost', key });
    expect(await stores.records.find('d')).toBeUndefined();
    await stores.records.save(note('c', { version: 2 }), now, { claims: [{ action: 'release', key }] });
    expect((await stores.records.save(note('d'), now, { claims: [{ action: 'take', key }] })).kind).toBe(
      'done',
    );
  });

  it('writes the notices that tell of it with the record, or not at all', async () => {
    const notice = (n: number) =>
      newNotice(
        {
          cause: `note.${n}`,
          template: 'sign-invited',
          to: { kind: 'guest', key: 'li', contact: { mobile: '13900139000' } },
          link: '/sign/secret',
        },
        now,
      );
    expect((await stores.records.save(note('n'), now, { notices: [notice(1)] })).kind).toBe('done');
    expect((await stores.records.save(note('n'), now, { notices: [notice(2)] })).kind).toBe('moved-on');
    expect(await stores.notices.find(notice(1).id)).toEqual(notice(1));
    expect(await stores.notices.find(notice(2).id)).toBeUndefined();
    const due = (await stores.dueList.due(now, 10)).filter(({ kind }) => kind === 'notice');
    expect(due.map(({ id }) => id)).toEqual([notice(1).id]);
    const { nextAttemptAt: _done, ...sent } = notice(1);
    expect((await stores.notices.save({ ...sent, version: 2 }, now)).kind).toBe('done');
  });

  it('answers a repeated request as repeated', async () => {
    const reply = { caller: 'li', key: 'request-0001', digest: 'x', body: {} };
    expect((await stores.records.save(note('e'), now, { reply })).kind).toBe('done');
    expect((await stores.records.save(note('f'), now, { reply })).kind).toBe('repeated');
  });

  it('lists by owner and over all, page by page, in both directions', async () => {
    for (const n of [3, 1, 2]) await stores.records.save(note(`w${n}`, { owner: 'wang', text: `${n}` }), now);
    await stores.records.save(note('other', { owner: 'zhao', text: '9' }), now);
    const ids = async (newestFirst: boolean) =>
      (await readThrough((page) => stores.records.list('owner:wang', { ...page, newestFirst }), 2)).map(
        ({ id }) => id,
      );
    expect(await ids(false)).toEqual(['w1', 'w2', 'w3']);
    expect(await ids(true)).toEqual(['w3', 'w2', 'w1']);
    const all = await readThrough((page) => stores.records.list('all', page), 3);
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(['w1', 'w2', 'w3', 'other']));
  });

  it('does not know any more what has expired, and lets its id be used anew', async () => {
    const forgetAt = '2026-11-23T02:00:00.000Z';
    await stores.records.save(note('short', { owner: 'forgotten', forgetAt }), now);
    await stores.records.save(note('long', { owner: 'forgotten' }), now);
    const listed = async () =>
      (await stores.records.list('owner:forgotten', { limit: 10 })).entries.map(({ id }) => id);
    stores.clock.moveOn(3_600);
    expect((await stores.records.find('short'))?.id).toBe('short');
    expect(await listed()).toEqual(['long', 'short']);
    stores.clock.moveOn(1);
    expect(await stores.records.find('short')).toBeUndefined();
    expect(await listed()).toEqual(['long']);
    const later = stores.clock.now();
    expect((await stores.records.save(note('long'), later)).kind).toBe('moved-on');
    expect((await stores.records.save(note('short', { owner: 'forgotten' }), later)).kind).toBe('done');
    expect(await listed()).toEqual(['long', 'short']);
  });

  it('has in the list of what is due just what is due, the longest waiting first, until it has moved on', async () => {
    await stores.records.save(note('late', { remindAt: '2026-11-22T00:00:00.000Z' }), now);
    await stores.records.save(note('later', { remindAt: '2026-11-22T09:00:00.000Z' }), now);
    await stores.records.save(note('exact', { remindAt: now }), now);
    await stores.records.save(note('future', { remindAt: '2026-11-23T01:00:00.001Z' }), now);
    const due = async () => (await stores.dueList.due(now, 10)).map(({ id }) => id);
    expect(await due()).toEqual(['late', 'later', 'exact']);
    expect(await stores.dueList.due(now, 1)).toEqual([
      { kind: 'test-note', id: 'late', at: '2026-11-22T00:00:00.000Z' },
    ]);
    await stores.records.save(note('late', { version: 2 }), now);
    expect(await due()).toEqual(['later', 'exact']);
  });
});

describe('a record in DynamoDB', () => {
  it('keeps its personal properties sealed', async () => {
    const { table, stop } = await startTestTable();
    const sent: unknown[] = [];
    table.client.middlewareStack.add((next) => (args) => {
      sent.push(args.input);
      return next(args);
    });
    await dynamoRecords(table, notes).save(note('s', { secret: '230502199001010018' }), now);
    expect(JSON.stringify(sent)).toContain('sealed:');
    expect(JSON.stringify(sent)).not.toContain('230502199001010018');
    await stop();
  });
});
