import { describe, expect, it } from 'vitest';
import { sha256 } from '../../adapters/digest/sha256.ts';
import { checkAgainstRoot, checkChain, sealedHead } from '../../domain/audit/check-export.ts';
import { anApplication } from '../support/an-application.ts';
import { caseId } from '../support/memory-ports.ts';
import { claimWorkItem } from '../../usecases/work-items/claim-work-item.ts';
import { closeDay } from '../../usecases/audit/close-day.ts';
import { exportChain } from '../../usecases/audit/export-chain.ts';
import { listDailyRoots } from '../../usecases/audit/list-daily-roots.ts';
import { readCase } from '../../usecases/cases/read-case.ts';
import { readDailyRoot } from '../../usecases/audit/read-daily-root.ts';
import { readDocument } from '../../usecases/cases/read-document.ts';
import { readWorkItem } from '../../usecases/work-items/read-work-item.ts';
import { revealNumbers } from '../../usecases/audit/reveal-numbers.ts';
import {
  accepted,
  chen,
  gao,
  lin,
  ordered,
  partners,
  recordedBy,
  referred,
  refusal,
  value,
  wang,
  zhao,
} from './journey.ts';

describe('opening a file', () => {
  it('is recorded for an officer once an hour and thing, with its purpose, and shown to the applicant', async () => {
    const journey = await referred(wang);
    const { world, id } = journey;
    const itemId = journey.item('examination');
    const look = () => readWorkItem(world, wang, { itemId });
    expect(await recordedBy(journey, look)).toEqual(['FileOpened']);
    expect(await recordedBy(journey, look)).toEqual([]);
    expect(await recordedBy(journey, () => readCase(world, wang, { caseId: id }))).toEqual(['FileOpened']);
    const form = () => readDocument(world, wang, { caseId: id, document: 'application-form' });
    expect(await recordedBy(journey, form)).toEqual(['FileOpened']);
    world.clock.moveOn(3_600);
    expect(await recordedBy(journey, look)).toEqual(['FileOpened']);
    expect(await recordedBy(journey, () => readCase(world, gao, { caseId: id }))).toEqual(['FileOpened']);

    const { openings, timeline } = value(await readCase(world, lin, { caseId: id }));
    expect(openings.map(({ who, role, what, purpose }) => [who.zh, role, what, purpose])).toEqual([
      ['高督', 'supervisor', 'case', 'supervision'],
      ['王晓明', 'registry-officer', 'work-item', 'examination'],
      ['王晓明', 'registry-officer', 'document', 'examination'],
      ['王晓明', 'registry-officer', 'case', 'examination'],
      ['王晓明', 'registry-officer', 'work-item', 'examination'],
    ]);
    expect(timeline.map(({ type }) => type)).not.toContain('FileOpened');
  });

  it('is recorded for a partner’s program the first time only', async () => {
    const journey = await ordered();
    const look = () => readWorkItem(journey.world, partners.bank, { itemId: journey.item('bank') });
    expect(await recordedBy(journey, look)).toEqual(['FileOpened']);
    journey.world.clock.moveOn(86_400);
    expect(await recordedBy(journey, look)).toEqual([]);
  });

  it('is recorded once when many pages look at the same moment', async () => {
    const journey = await referred(wang);
    const look = () => readWorkItem(journey.world, wang, { itemId: journey.item('examination') });
    const events = await recordedBy(journey, () => Promise.all(Array.from({ length: 30 }, look)));
    expect(events).toEqual(['FileOpened']);
  });

  it('is not recorded for the owner, and not at all where nothing was shown', async () => {
    const journey = await referred(wang);
    const { world, id } = journey;
    const events = await recordedBy(journey, async () => {
      value(await readCase(world, lin, { caseId: id }));
      value(await readWorkItem(world, lin, { itemId: journey.item('examination') }));
      for (const other of [zhao, partners.bank]) {
        expect(refusal(await readCase(world, other, { caseId: id })).code).toBe('case-not-found');
      }
      expect(refusal(await readDocument(world, wang, { caseId: id, document: 'licence' })).code).toBe(
        'document-not-found',
      );
    });
    expect(events).toEqual([]);
  });
});

describe('a personal number', () => {
  it('is masked on the page and revealed to whoever has the item, each look recorded', async () => {
    const journey = await referred(wang);
    const { world } = journey;
    const itemId = journey.item('examination');
    const [person] = anApplication().people;
    if (!person) throw new Error('nobody');
    const page = JSON.stringify(value(await readWorkItem(world, wang, { itemId })));
    expect(page).not.toContain(person.document.number);
    expect(page).not.toContain(person.mobile);
    const reveal = () => revealNumbers(world, wang, { itemId, person: person.key });
    expect(await recordedBy(journey, reveal)).toEqual(['FileOpened']);
    expect(value(await reveal())).toMatchObject({ number: person.document.number, mobile: person.mobile });
    const { openings } = value(await readCase(world, lin, { caseId: journey.id }));
    expect(openings[0]).toMatchObject({ what: 'number', part: person.key, purpose: 'examination' });
  });

  it('is revealed to nobody else', async () => {
    const journey = await referred(wang);
    const { world } = journey;
    const itemId = journey.item('examination');
    value(await claimWorkItem(world, wang, { itemId }));
    const events = await recordedBy(journey, async () => {
      for (const other of [chen, gao]) {
        expect(refusal(await revealNumbers(world, other, { itemId, person: 'lin' })).code).toBe(
          'not-yours-to-do',
        );
      }
      for (const other of [lin, zhao, partners.bank]) {
        expect(refusal(await revealNumbers(world, other, { itemId, person: 'lin' })).code).toBe(
          'work-item-not-found',
        );
      }
      expect(refusal(await revealNumbers(world, wang, { itemId, person: 'nobody' })).code).toBe(
        'work-item-not-found',
      );
    });
    expect(events).toEqual([]);
  });
});

describe('the chain of a case', () => {
  it('is exported for its owner and a supervisor, unbroken and with its end signed', async () => {
    const { world, id } = await ordered();
    for (const who of [lin, gao]) {
      const file = value(await exportChain(world, who, { caseId: id }));
      expect(checkChain(file, sha256)).toEqual([]);
      expect(await world.signer.verify(file.seal)).toEqual(sealedHead(file));
    }
    for (const other of [zhao, wang, partners.bank]) {
      expect(refusal(await exportChain(world, other, { caseId: id })).code).toBe('case-not-found');
    }
    expect(refusal(await exportChain(world, gao, { caseId: caseId(404) })).code).toBe('case-not-found');
  });
});

describe('the root of a day', () => {
  it('is made once over all cases of the day, when it is over, and any chain agrees with it', async () => {
    const one = await ordered();
    const { world } = one;
    const two = await accepted(anApplication({ name: '双鸭山市青禾科技有限公司' }), world);
    // 09:00 on the 23rd in China: the day is not over.
    expect(await closeDay(world)).toEqual({ closed: 1 });
    world.clock.moveOn(15 * 3_600 + 600);
    expect(await closeDay(world)).toEqual({ closed: 1 });
    expect(await closeDay(world)).toEqual({ closed: 0 });

    const { entries } = value(await listDailyRoots(world, { limit: 10 }));
    expect(entries.map(({ id, cases }) => [id, cases])).toEqual([
      ['2026-11-23', 2],
      ['2026-11-22', 0],
    ]);
    expect(entries[0]?.previous).toBe(entries[1]?.root);
    const root = value(await readDailyRoot(world, { day: '2026-11-23' }));
    expect(await world.signer.verify(root.signature)).toMatchObject({ kind: 'daily-root', root: root.root });
    for (const { id } of [one, two]) {
      const file = value(await exportChain(world, lin, { caseId: id }));
      expect(checkAgainstRoot(file, root, sha256)).toEqual([]);
      const cut = { ...file, events: file.events.slice(0, -1) };
      expect(checkAgainstRoot(cut, root, sha256)).toMatchObject([{ fault: 'cut-off' }]);
    }
    // What happens later changes nothing of the evening before.
    value(await readCase(world, gao, { caseId: one.id }));
    const later = value(await exportChain(world, lin, { caseId: one.id }));
    expect(checkAgainstRoot(later, root, sha256)).toEqual([]);
  });

  it('is made up for, day by day, when nobody closed it for a while', async () => {
    const { world } = await ordered();
    await closeDay(world);
    world.clock.moveOn(40 * 86_400);
    expect(await closeDay(world)).toEqual({ closed: 31 });
    expect((await closeDay(world)).closed).toBe(9);
    expect(refusal(await readDailyRoot(world, { day: '2030-01-01' })).code).toBe('root-not-found');
  });
});
