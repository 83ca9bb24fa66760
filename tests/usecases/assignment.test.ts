import { describe, expect, it } from 'vitest';
import type { Caller } from '../../domain/callers.ts';
import type { Finding } from '../../domain/findings.ts';
import { isFair } from '../../domain/staff/draw.ts';
import { answerCorrection } from '../../usecases/work-items/answer-correction.ts';
import { askCorrection } from '../../usecases/work-items/ask-correction.ts';
import { claimWorkItem } from '../../usecases/work-items/claim-work-item.ts';
import { comeBackToWorkItem } from '../../usecases/work-items/come-back-to-work-item.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { handOverWorkItem, reassignWorkItem } from '../../usecases/work-items/hand-over-work-item.ts';
import { listOfficeFaults } from '../../usecases/office/list-office-faults.ts';
import { listStaff } from '../../usecases/office/list-staff.ts';
import { nextWorkItem } from '../../usecases/work-items/next-work-item.ts';
import { noteProgress } from '../../usecases/work-items/note-progress.ts';
import { recordPresence } from '../../usecases/office/record-presence.ts';
import { recuseFromWorkItem } from '../../usecases/work-items/recuse-from-work-item.ts';
import { releaseWorkItem } from '../../usecases/work-items/release-work-item.ts';
import { workThroughDue } from '../../usecases/work-through-due.ts';
import {
  chen,
  gao,
  lin,
  onDuty,
  ordered,
  partners,
  recordedBy,
  referred,
  refusal,
  sweep,
  value,
  wang,
  type Journey,
} from './journey.ts';

const liu: Caller = { id: 'officer-liu', name: '刘洋', roles: ['registry-officer'] };
const officers = [wang, chen, liu];
const why = { reason: 'workload', text: '今天任务多' } as const;
const finding: Finding = {
  path: '/address',
  rule: 'A01',
  message: { zh: '地址不详', en: 'incomplete' },
  base: '细则 art.25',
  remedy: { zh: '补充', en: 'complete it' },
};

const itemId = (journey: Journey) => journey.item('examination');
const itemOf = async (journey: Journey, id = itemId(journey)) =>
  (await journey.world.cases.find(journey.id))?.items.find((one) => one.id === id);
const drawnFor = async (journey: Journey) => (await itemOf(journey))?.assignee?.id;
const eventsOf = async ({ world, id }: Journey) => (await world.cases.findWithHistory(id))?.events ?? [];
const minute = ({ world }: Journey) =>
  workThroughDue(world, { 'work-item': (entry) => comeBackToWorkItem(world, entry) }, 100);

describe('an examination that is opened', () => {
  it('is drawn for one of the officers who are there, by a draw that its log lets anybody repeat', async () => {
    const journey = await referred(...officers);
    const events = await eventsOf(journey);
    const drawn = events.find((event) => event.type === 'WorkItemDrawn');
    if (drawn?.type !== 'WorkItemDrawn') throw new Error('nobody was drawn');
    expect(drawn.data.drawn).toBe(await drawnFor(journey));
    expect(drawn.data.candidates.map(({ id }) => id)).toEqual(officers.map(({ id }) => id).sort());
    expect(isFair(drawn.data)).toBe(true);
    // The seed was fixed before the item was opened: it is the hash of the event before.
    const opened = events.find(({ type }) => type === 'WorkItemOpened');
    expect(drawn.data.seed).toBe(opened?.previousHash);
  });

  it('lies with nobody while nobody is there, and is drawn for whoever asks for work', async () => {
    const journey = await referred(gao);
    expect(await drawnFor(journey)).toBeUndefined();
    expect(refusal(await claimWorkItem(journey.world, wang, { itemId: itemId(journey) })).code).toBe(
      'not-drawn-for-you',
    );
    await onDuty(journey.world, wang);
    const events = await recordedBy(journey, async () => {
      expect(value(await nextWorkItem(journey.world, wang))).toMatchObject({ state: 'claimed' });
    });
    expect(events).toEqual(['WorkItemDrawn', 'WorkItemClaimed']);
    // Asked again it is the same one: he opens what he holds.
    expect(await recordedBy(journey, () => nextWorkItem(journey.world, wang))).toEqual(['FileOpened']);
    expect(await recordedBy(journey, () => nextWorkItem(journey.world, wang))).toEqual([]);
  });

  it('cannot be picked by its name, and leaves nothing for whom it was not drawn', async () => {
    const journey = await referred(...officers);
    const drawn = await drawnFor(journey);
    for (const officer of officers.filter(({ id }) => id !== drawn)) {
      const command = { itemId: itemId(journey) };
      expect(refusal(await claimWorkItem(journey.world, officer, command)).code).toBe('not-drawn-for-you');
      expect(refusal(await nextWorkItem(journey.world, officer)).code).toBe('nothing-to-do');
    }
    const lucky = officers.find(({ id }) => id === drawn) ?? wang;
    expect(value(await nextWorkItem(journey.world, lucky)).holder).toBe(lucky.name);
  });

  it('is drawn for somebody else when its officer gives it back', async () => {
    const journey = await referred(wang);
    value(await claimWorkItem(journey.world, wang, { itemId: itemId(journey) }));
    await onDuty(journey.world, wang, chen);
    value(await releaseWorkItem(journey.world, wang, { itemId: itemId(journey) }));
    expect(await drawnFor(journey)).toBe(chen.id);
  });
});

describe('an officer who lets an item lie', () => {
  it('loses it to somebody else, claimed or not, and never while he works on it', async () => {
    const journey = await referred(wang);
    await onDuty(journey.world, wang, chen);
    value(await claimWorkItem(journey.world, wang, { itemId: itemId(journey) }));
    journey.world.clock.moveOn(14 * 60);
    value(await noteProgress(journey.world, wang, { itemId: itemId(journey), text: '已核对住所' }));
    journey.world.clock.moveOn(14 * 60);
    expect(await recordedBy(journey, () => minute(journey))).toEqual([]);
    journey.world.clock.moveOn(60);
    expect(await recordedBy(journey, () => minute(journey))).toEqual(['WorkItemLapsed', 'WorkItemDrawn']);
    expect(await itemOf(journey)).toMatchObject({ state: 'open', assignee: { id: chen.id } });
    journey.world.clock.moveOn(15 * 60);
    expect(await recordedBy(journey, () => minute(journey))).toEqual(['WorkItemLapsed']);
    journey.world.clock.moveOn(86_400);
    expect(await recordedBy(journey, () => minute(journey))).toEqual([]);
  });
});

describe('giving an item to somebody by name', () => {
  it('takes a reason, and a colleague who is there and may decide', async () => {
    const journey = await referred(wang);
    const { world } = journey;
    value(await claimWorkItem(world, wang, { itemId: itemId(journey) }));
    const to = (id: string) => handOverWorkItem(world, wang, { itemId: itemId(journey), to: id, ...why });
    for (const nobody of [chen.id, 'desk-zhou', 'officer-nobody']) {
      expect(refusal(await to(nobody)).code).toBe('staff-not-found');
    }
    await onDuty(world, wang, chen);
    expect(await recordedBy(journey, () => to(chen.id))).toEqual(['WorkItemHandedOver']);
    expect(await itemOf(journey)).toMatchObject({ state: 'open', assignee: { id: chen.id } });
    expect((await itemOf(journey))?.notes).toMatchObject([{ by: wang.id, text: why.text }]);
    value(await claimWorkItem(world, chen, { itemId: itemId(journey) }));
  });

  it('is a supervisor’s over the head of the holder', async () => {
    const journey = await referred(wang);
    const { world } = journey;
    await onDuty(world, wang, chen);
    value(await claimWorkItem(world, wang, { itemId: itemId(journey) }));
    const command = { itemId: itemId(journey), to: chen.id, ...why };
    expect(refusal(await reassignWorkItem(world, wang, command)).code).toBe('not-yours-to-do');
    expect(await recordedBy(journey, () => reassignWorkItem(world, gao, command))).toEqual([
      'WorkItemReassigned',
    ]);
    const answer = { itemId: itemId(journey), answer: { note: '准予' } };
    expect(refusal(await completeWorkItem(world, wang, answer)).code).toBe('move-not-allowed');
  });
});

describe('stepping back', () => {
  it('excludes from the case for good, and somebody else is drawn in the same commit', async () => {
    const journey = await referred(wang);
    const { world } = journey;
    await onDuty(world, wang, chen);
    const command = { itemId: itemId(journey), ground: 'relative' } as const;
    expect(refusal(await recuseFromWorkItem(world, chen, command)).code).toBe('not-drawn-for-you');
    expect(await recordedBy(journey, () => recuseFromWorkItem(world, wang, command))).toEqual([
      'OfficerRecused',
      'WorkItemDrawn',
    ]);
    expect(await drawnFor(journey)).toBe(chen.id);
    const back = { itemId: itemId(journey), to: wang.id, ...why };
    expect(refusal(await reassignWorkItem(world, gao, back)).code).toBe('may-not-decide');
    await onDuty(world, wang);
    value(await claimWorkItem(world, chen, { itemId: itemId(journey) }));
    value(await releaseWorkItem(world, chen, { itemId: itemId(journey) }));
    expect(refusal(await nextWorkItem(world, wang)).code).toBe('nothing-to-do');
  });

  it('and deciding at once: whichever came first, nobody who had stepped back has decided', async () => {
    for (let round = 0; round < 20; round += 1) {
      const journey = await referred(wang);
      const { world } = journey;
      await onDuty(world, wang, chen);
      value(await claimWorkItem(world, wang, { itemId: itemId(journey) }));
      const acts = [
        () => recuseFromWorkItem(world, wang, { itemId: itemId(journey), ground: 'interest' }),
        () => completeWorkItem(world, wang, { itemId: itemId(journey), answer: { note: '准予' } }),
      ];
      await Promise.all((round % 2 === 0 ? acts : acts.toReversed()).map((act) => act()));
      const types = (await eventsOf(journey)).map(({ type }) => type);
      const [stepped, decided] = [types.indexOf('OfficerRecused'), types.indexOf('RegistrationGranted')];
      expect(stepped >= 0 && decided >= 0).toBe(false);
    }
  });
});

describe('a second notice for the same papers', () => {
  it('takes a supervisor, is counted as a fault of the office once, and pauses the promise again', async () => {
    const journey = await referred(wang);
    const { world } = journey;
    const command = { itemId: itemId(journey), findings: [finding] };
    value(await claimWorkItem(world, wang, command));
    value(await askCorrection(world, wang, command));
    world.clock.moveOn(600);
    value(await answerCorrection(world, lin, { ...command, answer: '已补充' }));
    const again = { ...command, findings: [{ ...finding, rule: 'A02' }] };
    expect(refusal(await askCorrection(world, wang, again)).code).toBe('supervisor-needed');
    expect(await recordedBy(journey, () => askCorrection(world, gao, again))).toEqual([
      'CorrectionAsked',
      'OfficeAtFault',
    ]);
    world.clock.moveOn(600);
    value(await answerCorrection(world, lin, { ...command, answer: '又补充' }));
    expect((await itemOf(journey))?.dueAt).toBe(
      new Date(Date.parse((await itemOf(journey))?.openedAt ?? '') + 50 * 60_000).toISOString(),
    );
    for (let times = 0; times < 2; times += 1) await sweep(journey);
    expect(value(await listOfficeFaults(world, { limit: 10 })).entries).toMatchObject([
      { itemId: itemId(journey), fault: 'second-notice', notice: 2, by: gao.id },
    ]);
  });
});

describe('an item that is overdue after a correction', () => {
  it('is escalated in the minute in which it is due, and once a promise from then on', async () => {
    const journey = await ordered();
    const { world } = journey;
    const id = journey.item('bank');
    world.clock.moveOn(50 * 60);
    value(await askCorrection(world, partners.bank, { itemId: id, findings: [finding] }));
    world.clock.moveOn(30 * 60);
    value(await answerCorrection(world, lin, { itemId: id, answer: '已补充' }));
    world.clock.moveOn(10 * 60 - 1);
    expect(await recordedBy(journey, () => minute(journey))).toEqual([]);
    world.clock.moveOn(1);
    expect(await recordedBy(journey, () => minute(journey))).toEqual(['WorkItemEscalated']);
    expect(await recordedBy(journey, () => minute(journey))).toEqual([]);
    // The workflow's own timeout, fixed when the state was entered, tells nobody a second time.
    const token = (await itemOf(journey, id))?.visit ?? '';
    expect(await recordedBy(journey, () => journey.wait('bank', 'another token', token))).toEqual([
      'WorkItemRenewed',
    ]);
    world.clock.moveOn(3_600);
    expect(await recordedBy(journey, () => minute(journey))).toEqual(['WorkItemEscalated']);
  });
});

describe('the roster', () => {
  it('tells who is there and how much lies with each', async () => {
    const journey = await referred(wang);
    const lines = value(await listStaff(journey.world, gao)).entries;
    expect(lines.find(({ id }) => id === wang.id)).toMatchObject({ load: 1 });
    expect(lines.find(({ id }) => id === wang.id)).not.toHaveProperty('absence');
    expect(lines.find(({ id }) => id === chen.id)).toMatchObject({ load: 0, absence: {} });
  });

  it('is changed by one absence at a time, however many come at once', async () => {
    const { world } = await referred();
    const until = '2027-01-01T00:00:00.000Z';
    const people = ['desk-zhou', 'desk-wu', 'supervisor-he', 'officer-liu'];
    await Promise.all(people.map((staffId) => recordPresence(world, gao, { staffId, awayUntil: until })));
    const { absences = [] } = (await world.attendance.find('230500')) ?? {};
    for (const staff of people) expect(absences).toContainEqual({ staff, until });
    value(await recordPresence(world, gao, { staffId: 'desk-wu', awayUntil: null }));
    const now = value(await listStaff(world, gao)).entries.find(({ id }) => id === 'desk-wu');
    expect(now).not.toHaveProperty('absence');
    const stranger = await recordPresence(world, lin, { staffId: 'desk-wu', awayUntil: null });
    expect(refusal(stranger).code).toBe('staff-not-found');
  });
});
