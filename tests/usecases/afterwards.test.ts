import { describe, expect, it } from 'vitest';
import type { CaseId } from '../../domain/ids.ts';
import { workItemId } from '../../domain/ids.ts';
import type { Caller } from '../../domain/callers.ts';
import { addLaterFact } from '../../usecases/cases/add-later-fact.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { moveHandOverOfCase } from '../../usecases/cases/move-hand-over.ts';
import { readCase } from '../../usecases/cases/read-case.ts';
import { readSeals } from '../../usecases/services/read-seals.ts';
import { verifyElectronicSeal } from '../../usecases/services/verify-electronic-seal.ts';
import { answersFor } from '../domain/services/partner-answers.ts';
import { aFreshApplication } from '../functions/handlers.ts';
import { memoryPorts, type MemoryPorts } from '../support/memory-ports.ts';
import {
  aFinishedCase,
  lin,
  partners,
  programOf,
  recordedBy,
  refusal,
  registered,
  value,
  wang,
  zhao,
} from './journey.ts';

const desk: Caller = { id: 'desk-zhou', name: '周敏', roles: ['front-desk'] };
const receipt = { reference: 'GA-1', receivedAt: '2026-11-23T02:00:00.000Z' };

const filingReceipt = (world: MemoryPorts, id: CaseId, by = partners.seals, details: object = receipt) =>
  addLaterFact(world, by, {
    itemId: workItemId(id, 'seals', 1),
    fact: 'filing-receipt',
    details: details as Record<string, unknown>,
  });

const withElectronicSeals = () => {
  const application = aFreshApplication();
  return { ...application, seals: { ...application.seals, electronic: true } };
};

describe('what follows an answer', () => {
  it('is noted once, with who told it, and shown as done', async () => {
    const world = memoryPorts();
    const journey = await aFinishedCase(world);
    const before = value(await readCase(world, lin, { caseId: journey.id })).afterwards;
    expect(before.map(({ fact, doneAt }) => [fact, doneAt])).toEqual([
      ['filing-receipt', undefined],
      ['specimen-card', undefined],
      ['account-reported', undefined],
    ]);
    expect(await recordedBy(journey, () => filingReceipt(world, journey.id))).toEqual(['LaterFactAdded']);
    expect(await recordedBy(journey, () => filingReceipt(world, journey.id))).toEqual([]);
    const other = await filingReceipt(world, journey.id, partners.seals, { ...receipt, reference: 'GA-2' });
    expect(refusal(other).code).toBe('already-answered');
    const after = value(await readCase(world, lin, { caseId: journey.id })).afterwards;
    expect(after.find(({ fact }) => fact === 'filing-receipt')).toHaveProperty('doneAt');
  });

  it('is told by the organisation that answered, about its own service, and in shape', async () => {
    const world = memoryPorts();
    const { id } = await aFinishedCase(world);
    expect(refusal(await filingReceipt(world, id, partners.bank)).code).toBe('work-item-not-found');
    expect(refusal(await filingReceipt(world, id, programOf('hongxing-seals'))).code).toBe(
      'work-item-not-found',
    );
    const wrong = refusal(await filingReceipt(world, id, partners.seals, { reference: '' }));
    expect(wrong.code).toBe('answer-has-faults');
    expect(JSON.stringify(wrong.facts)).toContain('/details/reference');
    const card = { itemId: workItemId(id, 'seals', 1), fact: 'specimen-card', details: {} } as const;
    expect(refusal(await addLaterFact(world, partners.seals, card)).code).toBe('not-yours-to-do');
  });

  it('of the bank is a specimen card only once there are seals', async () => {
    const world = memoryPorts();
    const journey = await registered(aFreshApplication(), world);
    const [sealsItem, bankItem] = [await journey.wait('seals'), await journey.wait('bank')];
    const file = await world.cases.find(journey.id);
    if (!file) throw new Error('no case');
    const card = {
      itemId: bankItem,
      fact: 'specimen-card',
      details: { takenAt: receipt.receivedAt },
    } as const;
    expect(refusal(await addLaterFact(world, partners.bank, card)).code).toBe('move-not-allowed');
    const answers = answersFor(file.case);
    value(await completeWorkItem(world, partners.bank, { itemId: bankItem, answer: answers.bank }));
    expect(refusal(await addLaterFact(world, partners.bank, card)).facts).toMatchObject({ first: 'seals' });
    value(await completeWorkItem(world, partners.seals, { itemId: sealsItem, answer: answers.seals }));
    value(await addLaterFact(world, partners.bank, card));
  });
});

describe('a number of a partner', () => {
  it('belongs to one company, whoever answers first', async () => {
    const world = memoryPorts();
    const [one, two] = [
      await registered(aFreshApplication(), world),
      await registered(aFreshApplication(), world),
    ];
    const [first, second] = [await one.wait('bank'), await two.wait('bank')];
    const files = [await world.cases.find(one.id), await world.cases.find(two.id)];
    const answers = files.map((file) => file && answersFor(file.case).bank);
    const same = { ...answers[1], accountNumber: answers[0]?.accountNumber };
    const results = await Promise.all([
      completeWorkItem(world, partners.bank, { itemId: first, answer: { ...answers[0] } }),
      completeWorkItem(world, partners.bank, { itemId: second, answer: same }),
    ]);
    const refusals = results.flatMap((result) => (result.ok ? [] : [result.refusal]));
    expect(refusals).toHaveLength(1);
    expect(refusals[0]?.facts).toMatchObject({ findings: [{ path: '/accountNumber', rule: 'W02' }] });
  });
});

describe('an impression', () => {
  it('is a specimen until the filing is confirmed', async () => {
    const world = memoryPorts();
    const { id } = await aFinishedCase(world);
    const images = async () =>
      value(await readSeals(world, lin, { caseId: id })).seals.map(({ isSpecimen, image }) => [
        isSpecimen,
        image.includes('>样</text>'),
      ]);
    expect(await images()).toEqual(Array.from({ length: 4 }, () => [true, true]));
    value(await filingReceipt(world, id));
    expect(await images()).toEqual(Array.from({ length: 4 }, () => [false, false]));
    expect(refusal(await readSeals(world, zhao, { caseId: id })).code).toBe('case-not-found');
  });
});

describe('an electronic seal', () => {
  it('is issued with the licence, can be verified by anybody, and says that it is simulated', async () => {
    const world = memoryPorts();
    const journey = await registered(withElectronicSeals(), world);
    const { seals } = value(await readSeals(world, lin, { caseId: journey.id }));
    expect(seals.map(({ electronic }) => electronic?.id.slice(-2))).toEqual(['-1', '-2', '-3', '-4']);
    const sealId = seals[0]?.electronic?.id ?? '';
    const found = value(await verifyElectronicSeal(world, { sealId }));
    expect(found).toMatchObject({ valid: true, state: 'in-force', filed: false });
    expect(found.record).toMatchObject({ type: 'electronic-seal', kind: 'official', simulated: true });
    expect(found.record['maker']).toContain('模拟');
    expect(found.record['image']).toContain('>模拟</text>');
    expect(refusal(await verifyElectronicSeal(world, { sealId: `${sealId.slice(0, -1)}9` })).code).toBe(
      'seal-not-found',
    );
    world.clock.moveOn(6 * 366 * 24 * 3_600);
    expect(value(await verifyElectronicSeal(world, { sealId }))).toMatchObject({
      valid: false,
      state: 'expired',
    });
  });

  it('spares the wait for the set, which follows; without it the set has to be engraved', async () => {
    for (const [application, waits] of [
      [withElectronicSeals(), false],
      [aFreshApplication(), true],
    ] as const) {
      const world = memoryPorts();
      const journey = await registered(application, world);
      const itemId = await journey.wait('seals');
      const file = await world.cases.find(journey.id);
      if (!file) throw new Error('no case');
      const { engravedAt: _, checkedAt: __, ...answer } = answersFor(file.case).seals;
      const completed = await completeWorkItem(world, partners.seals, { itemId, answer });
      expect(completed.ok).toBe(!waits);
      if (waits) continue;
      const { afterwards } = value(await readCase(world, lin, { caseId: journey.id }));
      expect(afterwards.map(({ fact }) => fact)).toEqual(['engraved', 'filing-receipt']);
    }
  });

  it('is not there for who waits for the set', async () => {
    const world = memoryPorts();
    const { id } = await registered(aFreshApplication(), world);
    const { seals } = value(await readSeals(world, lin, { caseId: id }));
    expect(seals.every(({ electronic }) => electronic === undefined)).toBe(true);
  });
});

describe('the hand-over', () => {
  it('of a pick-up is made ready and received at the window, with who received it', async () => {
    const world = memoryPorts();
    const journey = await aFinishedCase(world);
    const { id } = journey;
    const view = value(await readCase(world, lin, { caseId: id }));
    expect(view.handOver).toMatchObject({
      way: 'pick-up',
      things: ['licence-copy', 'seals'],
      state: 'prepared',
    });
    expect(view.handOverMoves).toEqual([]);
    expect(
      refusal(await moveHandOverOfCase(world, lin, { caseId: id, move: { move: 'make-ready' } })).code,
    ).toBe('not-yours-to-do');
    expect(
      refusal(await moveHandOverOfCase(world, zhao, { caseId: id, move: { move: 'make-ready' } })).code,
    ).toBe('case-not-found');
    const events = await recordedBy(journey, async () => {
      value(await moveHandOverOfCase(world, desk, { caseId: id, move: { move: 'make-ready' } }));
      value(
        await moveHandOverOfCase(world, desk, {
          caseId: id,
          move: { move: 'receive', by: 'legal-representative' },
        }),
      );
    });
    expect(events).toEqual(['HandOverMoved', 'HandOverMoved']);
    const after = value(await readCase(world, lin, { caseId: id }));
    expect(after.handOver?.receipt).toMatchObject({ by: 'legal-representative', recordedBy: 'desk-zhou' });
    expect(after.gifts).toContainEqual({ gift: 'seals', state: 'given' });
    const again = { caseId: id, move: { move: 'receive', by: 'agent' } } as const;
    expect(refusal(await moveHandOverOfCase(world, desk, again)).code).toBe('move-not-allowed');
  });

  it('by parcel is sent with its number, and the owner says that it has come', async () => {
    const world = memoryPorts();
    const application = aFreshApplication();
    const { id } = await aFinishedCase(world, {
      ...application,
      seals: { ...application.seals, delivery: 'parcel' },
    });
    const empty = { caseId: id, move: { move: 'ship' } } as const;
    expect(refusal(await moveHandOverOfCase(world, wang, empty)).facts).toMatchObject({
      findings: [{ path: '/tracking' }],
    });
    const ship = { caseId: id, move: { move: 'ship', tracking: 'EMS123456' } } as const;
    expect(
      refusal(await moveHandOverOfCase(world, wang, { caseId: id, move: { move: 'make-ready' } })).code,
    ).toBe('move-not-allowed');
    expect(value(await moveHandOverOfCase(world, wang, ship)).handOver).toMatchObject({
      tracking: 'EMS123456',
    });
    const view = value(
      await moveHandOverOfCase(world, lin, { caseId: id, move: { move: 'receive', by: 'courier' } }),
    );
    expect(view.handOver?.state).toBe('handed-over');
  });

  it('does not begin before the case is finished', async () => {
    const world = memoryPorts();
    const { id } = await registered(aFreshApplication(), world);
    expect(
      refusal(await moveHandOverOfCase(world, desk, { caseId: id, move: { move: 'make-ready' } })).code,
    ).toBe('move-not-allowed');
  });
});
