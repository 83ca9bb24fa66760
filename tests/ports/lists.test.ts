import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkItem } from '../../domain/work-items/work-item.ts';
import { minutesLater } from '../support/a-case.ts';
import {
  aNewCase,
  commit,
  first,
  implementations,
  itemOf,
  next,
  readThrough,
  type Stores,
} from './stores.ts';

describe.each(implementations)('the lists of a store $where', ({ open }) => {
  let stores: Stores;
  beforeAll(async () => {
    stores = await open();
  });
  afterAll(() => stores.stop());

  it('show the cases of an applicant, newest first, whatever the size of a page', async () => {
    const owner = aNewCase().id;
    const cases = [3, 1, 4, 2, 5].map((minute) => aNewCase({ owner, acceptedAt: minutesLater(minute) }));
    for (const subject of [...cases, aNewCase()]) await commit(stores, first(subject));
    for (const limit of [1, 2, 5, 100]) {
      const listed = await readThrough((page) => stores.cases.listByOwner(owner, page), limit);
      expect(listed.map(({ acceptedAt }) => acceptedAt)).toEqual([5, 4, 3, 2, 1].map(minutesLater));
    }
  });

  it('show no trial', async () => {
    const trial = aNewCase({ owner: '试运行', trial: true });
    await commit(stores, first(trial));
    expect(await stores.cases.find(trial.id)).toMatchObject({ case: { trial: true } });
    expect(await readThrough((page) => stores.cases.listByOwner('试运行', page), 10)).toEqual([]);
    const running = await readThrough((page) => stores.cases.listBoard('running', page), 100);
    expect(running.map(({ id }) => id)).not.toContain(trial.id);
  });

  it('lose and repeat nothing when new cases come between two pages', async () => {
    const owner = aNewCase().id;
    const add = (minute: number) =>
      commit(stores, first(aNewCase({ owner, acceptedAt: minutesLater(minute) })));
    for (const minute of [1, 2, 3, 4]) await add(minute);
    const one = await stores.cases.listByOwner(owner, { limit: 2 });
    await add(9);
    await add(3.5);
    const two = await stores.cases.listByOwner(owner, { limit: 10, cursor: one.next });
    expect([...one.entries, ...two.entries].map(({ acceptedAt }) => acceptedAt)).toEqual(
      [4, 3, 2, 1].map(minutesLater),
    );
    expect(two.next).toBeUndefined();
  });

  it.each(
    [
      '',
      '!',
      '%%%',
      '…',
      'AAAA',
      'x'.repeat(2_000),
      Buffer.from('9'.repeat(1_400)).toString('base64url'),
    ].map((cursor) => ({ cursor, shown: cursor.slice(0, 12) })),
  )('take any text for a cursor: "$shown"', async ({ cursor }) => {
    const owner = aNewCase().id;
    await commit(stores, first(aNewCase({ owner })));
    const page = await stores.cases.listByOwner(owner, { limit: 5, cursor });
    expect(page.entries.length).toBeLessThanOrEqual(1);
    expect(page.next).toBeUndefined();
    await stores.cases.listBoard('running', { limit: 5, cursor });
    await stores.cases.listQueue('bank', undefined, { limit: 5, cursor });
  });

  it('show what is open on a desk, the earliest due first, and to an organisation only its own', async () => {
    const subject = aNewCase();
    const items: WorkItem[] = [
      itemOf(subject, 'social-insurance', { attempt: 1, dueAt: minutesLater(30), addressee: 'one' }),
      itemOf(subject, 'social-insurance', { attempt: 2, dueAt: minutesLater(10), addressee: 'two' }),
      itemOf(subject, 'social-insurance', { attempt: 3, dueAt: minutesLater(20), addressee: 'one' }),
      itemOf(subject, 'housing-fund', { addressee: 'one' }),
    ];
    await commit(stores, first(subject, { items }));
    const attempts = async (addressee: string | undefined, limit: number) =>
      (await readThrough((page) => stores.cases.listQueue('social-insurance', addressee, page), limit)).map(
        ({ attempt }) => attempt,
      );
    expect(await attempts(undefined, 1)).toEqual([2, 3, 1]);
    expect(await attempts(undefined, 50)).toEqual([2, 3, 1]);
    expect(await attempts('one', 1)).toEqual([3, 1]);
    expect(await attempts('nobody', 50)).toEqual([]);
  });

  it('show the office of a city its own, however much another city has', async () => {
    const [busy, quiet] = [`busy-${aNewCase().id}`, `quiet-${aNewCase().id}`];
    const subject = aNewCase();
    const items = [1, 2, 3, 4, 5].map((attempt) =>
      itemOf(subject, 'examination', {
        attempt,
        city: attempt === 5 ? quiet : busy,
        dueAt: minutesLater(attempt),
      }),
    );
    const file = await commit(stores, first(subject, { items }));
    const listed = async (city: string) =>
      (await stores.cases.listQueue('registry', city, { limit: 2 })).entries.map(({ attempt }) => attempt);
    expect([await listed(busy), await listed(quiet)]).toEqual([[1, 2], [5]]);
    const last = items.slice(4).map((item) => ({ ...item, state: 'completed' as const }));
    await commit(stores, next(file, { items: last }));
    expect(await listed(quiet)).toEqual([]);
  });

  it.each(['completed', 'refused', 'cancelled'] as const)('drop an item that is %s', async (state) => {
    const subject = aNewCase();
    const addressee = subject.id;
    const open = itemOf(subject, 'tax', { addressee });
    let file = await commit(stores, first(subject, { items: [open] }));
    const listed = () => stores.cases.listQueue('tax', addressee, { limit: 5 });
    for (const still of ['claimed', 'awaiting-correction', 'open'] as const) {
      file = await commit(stores, next(file, { items: [{ ...open, state: still }] }));
      expect((await listed()).entries).toEqual([{ ...open, state: still }]);
    }
    await commit(stores, next(file, { items: [{ ...open, state, closedAt: minutesLater(1) }] }));
    expect((await listed()).entries).toEqual([]);
    expect((await readThrough((page) => stores.cases.listQueue('tax', undefined, page), 50)).length).toBe(0);
  });

  it('move an item when its due time moves', async () => {
    const subject = aNewCase();
    const [early, late] = [10, 20].map((minute, at) =>
      itemOf(subject, 'seals', { attempt: at + 1, dueAt: minutesLater(minute), addressee: subject.id }),
    ) as [WorkItem, WorkItem];
    const file = await commit(stores, first(subject, { items: [early, late] }));
    await commit(stores, next(file, { items: [{ ...early, dueAt: minutesLater(30) }] }));
    const { entries } = await stores.cases.listQueue('seal-maker', subject.id, { limit: 5 });
    expect(entries.map(({ attempt }) => attempt)).toEqual([2, 1]);
  });

  it('show running cases by due time, and ended ones newest first', async () => {
    const mine = new Set<string>();
    const add = async (dueIn: number) => {
      const subject = aNewCase({ dueAt: minutesLater(dueIn) });
      mine.add(subject.id);
      return commit(stores, first(subject));
    };
    const files = [];
    for (const minute of [50, 10, 40, 20, 30, 60]) files.push(await add(minute));
    const board = async (which: 'running' | 'ended', limit: number) =>
      (await readThrough((page) => stores.cases.listBoard(which, page), limit)).filter(({ id }) =>
        mine.has(id),
      );

    for (const limit of [1, 4, 50]) {
      expect((await board('running', limit)).map(({ dueAt }) => dueAt)).toEqual(
        [10, 20, 30, 40, 50, 60].map(minutesLater),
      );
    }
    for (const [at, file] of files.entries()) {
      const change = next(file);
      const status = (['finished', 'refused', 'withdrawn'] as const)[at % 3] ?? 'finished';
      const after = { ...change.after, status, endedAt: minutesLater(100 + at) };
      await commit(stores, { ...change, after });
    }
    expect(await board('running', 50)).toEqual([]);
    for (const limit of [1, 4, 50]) {
      expect((await board('ended', limit)).map(({ endedAt }) => endedAt)).toEqual(
        [105, 104, 103, 102, 101, 100].map(minutesLater),
      );
    }
  });
});
