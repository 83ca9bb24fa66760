import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { system, type NewEvent } from '../../domain/events.ts';
import { acceptedAt, minutesLater } from '../support/a-case.ts';
import { accepted, aNewCase, commit, first, implementations, noted, type Stores } from './stores.ts';

const withdrawn: NewEvent = { type: 'CaseWithdrawn', data: {}, actor: system };

describe.each(implementations)('an outbox $where', ({ open }) => {
  const opened: Stores[] = [];
  let stores: Stores;
  beforeEach(async () => {
    stores = opened[0] ?? (await open());
    opened[0] ??= stores;
    await stores.outbox.settle(
      (await stores.outbox.due('2100-01-01T00:00:00.000Z', 100)).map(({ event }) => event),
    );
  });
  afterAll(() => stores.stop());
  const due = async (at: string, limit = 100) =>
    (await stores.outbox.due(at, limit)).map(({ event: { type }, attempts }) => ({ type, attempts }));

  it('holds events that make something happen, and no others', async () => {
    await commit(stores, first(aNewCase(), { events: [accepted, noted] }));
    expect(await due(acceptedAt)).toEqual([{ type: 'ApplicationAccepted', attempts: 0 }]);
  });

  it('hands an event out just as it was recorded', async () => {
    const { case: subject } = await commit(stores, first(aNewCase()));
    const history = await stores.cases.findWithHistory(subject.id);
    expect((await stores.outbox.due(acceptedAt, 5))[0]?.event).toEqual(history?.events[0]);
  });

  it('hands out the longest waiting first, so many as are wanted, and none before its time', async () => {
    for (const minute of [3, 1, 4, 2]) {
      await commit(stores, first(aNewCase({ dueAt: minutesLater(minute) })), minutesLater(minute));
    }
    const times = async (at: string, limit: number) =>
      (await stores.outbox.due(at, limit)).map(({ event }) => event.at);
    expect(await times(minutesLater(3), 100)).toEqual([1, 2, 3].map(minutesLater));
    expect(await times(minutesLater(9), 2)).toEqual([1, 2].map(minutesLater));
    expect(await times(acceptedAt, 100)).toEqual([]);
  });

  it('gives up what is settled, one or many, and settling twice is harmless', async () => {
    await commit(stores, first(aNewCase(), { events: [accepted, withdrawn] }));
    await commit(stores, first(aNewCase()));
    const events = (await stores.outbox.due(acceptedAt, 100)).map(({ event }) => event);
    await stores.outbox.settle(events.slice(0, 1));
    expect(await due(acceptedAt)).toHaveLength(2);
    await stores.outbox.settle(events);
    await stores.outbox.settle(events.slice(0, 1));
    await stores.outbox.settle([]);
    expect(await due(minutesLater(9))).toEqual([]);
  });

  it('gives up a hundred at once', async () => {
    for (let n = 0; n < 5; n += 1) {
      await commit(stores, first(aNewCase(), { events: Array<NewEvent>(20).fill(accepted) }));
    }
    const events = (await stores.outbox.due(acceptedAt, 100)).map(({ event }) => event);
    expect(events).toHaveLength(100);
    await stores.outbox.settle(events);
    expect(await due(acceptedAt)).toEqual([]);
  });

  it('keeps a postponed event, with its failures, until its next time', async () => {
    await commit(stores, first(aNewCase()));
    const [pending] = await stores.outbox.due(acceptedAt, 1);
    if (!pending) throw new Error('nothing is pending');
    await stores.outbox.postpone({ ...pending, attempts: 3 }, minutesLater(5), 'down');
    expect(await due(minutesLater(4))).toEqual([]);
    expect(await due(minutesLater(5))).toEqual([{ type: 'ApplicationAccepted', attempts: 3 }]);
  });

  it('does not take back by postponement what another delivery has settled', async () => {
    await commit(stores, first(aNewCase()));
    const [pending] = await stores.outbox.due(acceptedAt, 1);
    if (!pending) throw new Error('nothing is pending');
    await stores.outbox.settle([pending.event]);
    await stores.outbox.postpone({ ...pending, attempts: 1 }, minutesLater(5), 'down');
    expect(await due(minutesLater(9))).toEqual([]);
  });

  it('tells how an event stands, until it has been brought about', async () => {
    await commit(stores, first(aNewCase()));
    const [pending] = await stores.outbox.due(acceptedAt, 1);
    if (!pending) throw new Error('nothing is pending');
    expect(await stores.outbox.standing(pending.event)).toEqual({ attempts: 0 });
    await stores.outbox.postpone({ ...pending, attempts: 4 }, minutesLater(5), 'down');
    expect(await stores.outbox.standing(pending.event)).toEqual({ attempts: 4 });
    await stores.outbox.settle([pending.event]);
    expect(await stores.outbox.standing(pending.event)).toBeUndefined();
  });

  it('leaves the history alone', async () => {
    const { case: subject } = await commit(stores, first(aNewCase(), { events: [accepted, withdrawn] }));
    const before = await stores.cases.findWithHistory(subject.id);
    await stores.outbox.settle(before?.events ?? []);
    expect(await stores.cases.findWithHistory(subject.id)).toEqual(before);
  });
});
