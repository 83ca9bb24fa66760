import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUnbroken } from '../../adapters/dynamodb/event-chain.ts';
import type { CaseEvent } from '../../domain/events.ts';
import { acceptedAt, minutesLater } from '../support/a-case.ts';
import {
  accepted,
  atOnce,
  aNewCase,
  commit,
  first,
  implementations,
  itemOf,
  next,
  noted,
  type TimedStores,
} from './stores.ts';

describe.each(implementations)('a store of cases $where', ({ open }) => {
  let stores: TimedStores;
  beforeAll(async () => {
    stores = await open();
  });
  afterAll(() => stores.stop());

  describe('keeps a case', () => {
    it('as it was committed, and knows nothing of others', async () => {
      const subject = aNewCase({ nameClaims: ['a', 'b'] });
      const item = itemOf(subject, 'bank');
      const file = await commit(stores, first(subject, { items: [item] }));
      expect(file).toEqual({ case: subject, items: [item], log: file.log });
      expect(await stores.cases.find(subject.id)).toMatchObject(file);
      expect(await stores.cases.find(aNewCase().id)).toBeUndefined();
      expect(await stores.cases.findWithHistory(aNewCase().id)).toBeUndefined();
    });

    it('with the work items that a change leaves alone', async () => {
      const subject = aNewCase();
      const [bank, seals] = [itemOf(subject, 'bank'), itemOf(subject, 'seals')];
      const before = await commit(stores, first(subject, { items: [bank, seals] }));
      const answered = { ...seals, state: 'completed' as const, version: 2, closedAt: minutesLater(3) };
      const after = await commit(stores, next(before, { items: [answered] }));
      expect(new Set(after.items)).toEqual(new Set([bank, answered]));
      expect((await stores.cases.find(subject.id))?.items).toEqual(expect.arrayContaining([bank, answered]));
    });

    it('that nobody can change by changing what was read', async () => {
      const file = await commit(stores, first(aNewCase({ nameClaims: ['a'] })));
      const read = await stores.cases.find(file.case.id);
      (read?.case.nameClaims as string[]).push('b');
      expect((await stores.cases.find(file.case.id))?.case.nameClaims).toEqual(['a']);
    });
  });

  describe('commits on the version that was read', () => {
    it('once, when fifty try at once, and writes nothing of the others', async () => {
      const before = await commit(stores, first(aNewCase()));
      const outcomes = await atOnce(50, (n) =>
        stores.cases.commit(
          next(before, {
            items: [itemOf(before.case, 'bank', { attempt: n + 1 })],
            claims: [{ action: 'take', key: `${before.case.id}/${n}` }],
          }),
          minutesLater(1),
        ),
      );
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual([
        'done',
        ...Array<string>(49).fill('moved-on'),
      ]);
      const found = await stores.cases.findWithHistory(before.case.id);
      expect(found).toMatchObject({ case: { version: 2 }, items: { length: 1 }, events: { length: 2 } });
      const keys = outcomes.map((_, n) => `${before.case.id}/${n}`);
      expect((await stores.cases.holdersOf(keys, acceptedAt)).size).toBe(1);
    });

    it('and creates a case once', async () => {
      const subject = aNewCase();
      await commit(stores, first(subject));
      expect(await stores.cases.commit(first(subject), acceptedAt)).toEqual({ kind: 'moved-on' });
    });
  });

  describe('lets one case hold a key', () => {
    const take = (key: string, until?: string) => ({ action: 'take' as const, key, ...(until && { until }) });

    it('out of two hundred who want it at once', async () => {
      const key = `name/${aNewCase().id}`;
      const cases = Array.from({ length: 200 }, () => aNewCase());
      const outcomes = await atOnce(200, (n) =>
        stores.cases.commit(first(cases[n] ?? aNewCase(), { claims: [take(key)] }), acceptedAt),
      );
      const winners = outcomes.flatMap((outcome) => (outcome.kind === 'done' ? [outcome.file.case.id] : []));
      expect(winners).toHaveLength(1);
      expect(outcomes.filter(({ kind }) => kind !== 'done')).toEqual(
        Array(199).fill({ kind: 'claim-lost', key }),
      );
      expect(await stores.cases.holdersOf([key], acceptedAt)).toEqual(new Map([[key, winners[0]]]));
      const losers = cases.filter(({ id }) => id !== winners[0]);
      expect(await stores.cases.find(losers[0]?.id ?? aNewCase().id)).toBeUndefined();
    });

    it('and all its keys or none', async () => {
      const [one, other] = [aNewCase(), aNewCase()];
      const [mine, free] = [`${one.id}/1`, `${one.id}/2`];
      await commit(stores, first(one, { claims: [take(mine)] }));
      const lost = await stores.cases.commit(first(other, { claims: [take(free), take(mine)] }), acceptedAt);
      expect(lost).toEqual({ kind: 'claim-lost', key: mine });
      expect((await stores.cases.holdersOf([free], acceptedAt)).size).toBe(0);
    });

    it('again and again, and for longer', async () => {
      const subject = aNewCase();
      const before = await commit(stores, first(subject, { claims: [take(subject.id, '2026-12-01')] }));
      await commit(stores, next(before, { claims: [take(subject.id)] }));
      const later = '2030-01-01T00:00:00.000Z';
      expect(await stores.cases.holdersOf([subject.id], later)).toEqual(new Map([[subject.id, subject.id]]));
    });

    it('to the end of its last day in China, and no longer', async () => {
      const [one, other] = [aNewCase(), aNewCase()];
      await commit(stores, first(one, { claims: [take(one.id, '2026-12-01')] }));
      const [lastMinute, nextDay] = ['2026-12-01T15:59:00.000Z', '2026-12-01T16:00:00.000Z'];
      expect((await stores.cases.holdersOf([one.id], lastMinute)).get(one.id)).toBe(one.id);
      expect(await stores.cases.commit(first(other, { claims: [take(one.id)] }), lastMinute)).toEqual({
        kind: 'claim-lost',
        key: one.id,
      });
      expect((await stores.cases.holdersOf([one.id], nextDay)).size).toBe(0);
      await commit(stores, first(other, { claims: [take(one.id)] }), nextDay);
      expect((await stores.cases.holdersOf([one.id], nextDay)).get(one.id)).toBe(other.id);
    });

    it('until it lets go; others cannot let go of it', async () => {
      const [one, other] = [aNewCase(), aNewCase()];
      const mine = await commit(stores, first(one, { claims: [take(one.id)] }));
      const theirs = first(other, { claims: [{ action: 'release', key: one.id }] });
      expect(await stores.cases.commit(theirs, acceptedAt)).toEqual({ kind: 'claim-lost', key: one.id });
      await commit(stores, next(mine, { claims: [{ action: 'release', key: one.id }] }));
      expect((await stores.cases.holdersOf([one.id], acceptedAt)).size).toBe(0);
      await commit(stores, first(other, { claims: [take(one.id)] }));
    });

    it('and letting go of what nobody holds is harmless', async () => {
      const subject = aNewCase();
      await commit(stores, first(subject, { claims: [{ action: 'release', key: subject.id }] }));
    });

    it('or takes it over from whom it names, and from nobody else', async () => {
      const [reserving, using, other] = [aNewCase(), aNewCase(), aNewCase()];
      const key = reserving.id;
      const mine = await commit(stores, first(reserving, { claims: [take(key)] }));
      const claims = [{ ...take(key), from: reserving.id }];
      const wrong = await stores.cases.commit(
        first(other, { claims: [{ ...take(key), from: using.id }] }),
        acceptedAt,
      );
      expect(wrong).toEqual({ kind: 'claim-lost', key });
      await commit(stores, first(using, { claims }));
      expect(await stores.cases.holdersOf([key], acceptedAt)).toEqual(new Map([[key, using.id]]));
      const back = next(mine, { claims: [{ action: 'release', key }] });
      expect(await stores.cases.commit(back, acceptedAt)).toEqual({ kind: 'claim-lost', key });
      const given = { action: 'release', key, from: using.id } as const;
      await commit(stores, first(other, { claims: [given] }));
      expect((await stores.cases.holdersOf([key], acceptedAt)).size).toBe(0);
    });

    it('and tells the holders of a hundred keys in one look, free ones left out', async () => {
      const subject = aNewCase();
      const keys = Array.from({ length: 92 }, (_, n) => `${subject.id}/brand/${n}`);
      await commit(stores, first(subject, { claims: keys.map((key) => take(key)) }));
      const holders = await stores.cases.holdersOf(
        [...keys, `${subject.id}/free`, ...keys.slice(0, 7)],
        acceptedAt,
      );
      expect([...holders.keys()].sort()).toEqual([...keys].sort());
    });
  });

  describe('remembers the answer to a request', () => {
    const reply = (caller: string) => ({ caller, key: 'the-request-key', digest: 'd', body: { of: caller } });

    it('for its caller and key', async () => {
      const subject = aNewCase();
      await commit(stores, first(subject, { reply: reply(subject.id) }));
      expect(await stores.cases.findReply(subject.id, 'the-request-key')).toEqual(reply(subject.id));
      expect(await stores.cases.findReply(subject.id, 'another-key')).toBeUndefined();
      expect(await stores.cases.findReply('somebody', 'the-request-key')).toBeUndefined();
    });

    it('and writes nothing when the key is used again', async () => {
      const subject = aNewCase();
      const before = await commit(stores, first(subject, { reply: reply(subject.id) }));
      const again = next(before, { reply: { ...reply(subject.id), body: {} } });
      expect(await stores.cases.commit(again, acceptedAt)).toEqual({ kind: 'repeated' });
      expect((await stores.cases.find(subject.id))?.case.version).toBe(1);
      expect((await stores.cases.findReply(subject.id, 'the-request-key'))?.body).toEqual({ of: subject.id });
    });

    it('of twenty that come at once under one key, one is done', async () => {
      const caller = aNewCase().id;
      const outcomes = await atOnce(20, () =>
        stores.cases.commit(first(aNewCase(), { reply: reply(caller) }), acceptedAt),
      );
      expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
      expect(outcomes.filter(({ kind }) => kind === 'repeated')).toHaveLength(19);
    });
  });

  describe('refuses a decision', () => {
    const excluded = [{ staff: 'desk-zhou', why: 'front-desk' as const }];

    it('of somebody whom the stored case excludes, whatever the change itself says of him', async () => {
      const file = await commit(stores, first(aNewCase({ excluded })));
      const after = { ...file.case, version: 2, excluded: [] };
      const forged = { ...next(file), after, decider: 'desk-zhou' };
      expect((await stores.cases.commit(forged, acceptedAt)).kind).toBe('moved-on');
      expect((await stores.cases.find(file.case.id))?.case.version).toBe(1);
      expect((await stores.cases.commit({ ...next(file), decider: 'officer-wang' }, acceptedAt)).kind).toBe(
        'done',
      );
    });

    it('of somebody who was excluded in the same moment, in either order', async () => {
      for (let round = 0; round < 10; round += 1) {
        const file = await commit(stores, first(aNewCase()));
        const excluding = next(file, { after: { ...file.case, version: 2, excluded } });
        const deciding = next(file, { decider: 'desk-zhou' });
        const both = await Promise.all(
          (round % 2 === 0 ? [excluding, deciding] : [deciding, excluding]).map((change) =>
            stores.cases.commit(change, acceptedAt),
          ),
        );
        expect(both.filter(({ kind }) => kind === 'done')).toHaveLength(1);
      }
    });

    it('of nobody in a case that excludes nobody', async () => {
      const file = await commit(stores, first(aNewCase()));
      expect((await stores.cases.commit(next(file, { decider: 'anybody' }), acceptedAt)).kind).toBe('done');
    });
  });

  describe('numbers cases', () => {
    it('without a gap or a double when five hundred ask at once', async () => {
      const sequence = `of ${aNewCase().id}`;
      const ids = Array.from({ length: 500 }, () => aNewCase().id);
      const numbers = await atOnce(500, (n) => stores.cases.numberFor(sequence, ids[n] ?? aNewCase().id));
      expect([...numbers].sort((a, b) => a - b)).toEqual(ids.map((_, n) => n + 1));
      const again = await atOnce(20, (n) => stores.cases.numberFor(sequence, ids[n * 25] ?? aNewCase().id));
      expect(again).toEqual(again.map((_, n) => numbers[n * 25]));
    });

    it('the same when one case asks many times at once', async () => {
      const { id } = aNewCase();
      expect(new Set(await atOnce(50, () => stores.cases.numberFor(`of ${id}`, id)))).toEqual(new Set([1]));
    });

    it('and goes on after a number has been used', async () => {
      const subject = aNewCase();
      const sequence = `of ${subject.id}`;
      expect(await stores.cases.numberFor(sequence, subject.id)).toBe(1);
      await commit(stores, first(subject, { numberUsed: sequence }));
      expect(await stores.cases.numberFor(sequence, aNewCase().id)).toBe(2);
    });
  });

  describe('chains events', () => {
    it('in their order, from the first to the last', async () => {
      let file = await commit(stores, first(aNewCase(), { events: [accepted, noted] }));
      for (const minute of [1, 2, 3]) {
        file = await commit(stores, next(file, { events: [noted, noted] }), minutesLater(minute));
      }
      const events = (await stores.cases.findWithHistory(file.case.id))?.events ?? [];
      expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(events.at(-1)).toMatchObject({ at: minutesLater(3), hash: file.log.hash, ...noted });
      expect(isUnbroken(events)).toBe(true);
    });

    it('so that a change, a gap or another order shows', async () => {
      const file = await commit(stores, first(aNewCase(), { events: [accepted, noted, noted] }));
      const events = (await stores.cases.findWithHistory(file.case.id))?.events ?? [];
      const [one, two, three] = events as [CaseEvent, CaseEvent, CaseEvent];
      const forged: Partial<CaseEvent>[] = [
        { at: minutesLater(9) },
        { actor: { kind: 'officer', id: 'wang' } },
        { data: { name: '别的' } },
        { type: 'NameBound' },
        { caseId: aNewCase().id },
        { sequence: 4 },
        { hash: one.hash },
      ];
      for (const change of forged) {
        expect(isUnbroken([one, { ...two, ...change } as CaseEvent, three])).toBe(false);
      }
      expect(isUnbroken([one, three])).toBe(false);
      expect(isUnbroken([two, three])).toBe(false);
      expect(isUnbroken([one, three, two])).toBe(false);
      expect(isUnbroken([one, two])).toBe(true);
    });
  });

  describe('forgets', () => {
    it('the answer to a request after a day; then its key may be used again', async () => {
      const subject = aNewCase();
      const reply = (body: unknown) => ({ caller: subject.id, key: 'forgotten-key', digest: 'd', body });
      const remembered = async () => (await stores.cases.findReply(subject.id, 'forgotten-key'))?.body;
      const before = await commit(stores, first(subject, { reply: reply('first') }), stores.clock.now());
      stores.clock.moveOn(86_400);
      expect(await remembered()).toBe('first');
      stores.clock.moveOn(1);
      expect(await remembered()).toBeUndefined();
      await commit(stores, next(before, { reply: reply('anew') }), stores.clock.now());
      expect(await remembered()).toBe('anew');
    });

    it('a trial after a week', async () => {
      const trial = aNewCase({ trial: true, acceptedAt: stores.clock.now() });
      await commit(stores, first(trial), trial.acceptedAt);
      stores.clock.moveOn(7 * 86_400);
      expect(await stores.cases.find(trial.id)).toBeDefined();
      stores.clock.moveOn(1);
      expect(await stores.cases.find(trial.id)).toBeUndefined();
    });
  });
});
