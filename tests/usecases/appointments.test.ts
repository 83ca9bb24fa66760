import { describe, expect, it } from 'vitest';
import { clockLedger } from '../../domain/ledger/clock-ledger.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { Application } from '../../domain/application/application.ts';
import type { Case } from '../../domain/case/case.ts';
import { listVisitSlots } from '../../usecases/appointments/list-visit-slots.ts';
import { moveAppointment } from '../../usecases/appointments/move-appointment.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { readWorkItem } from '../../usecases/work-items/read-work-item.ts';
import { refuseWorkItem } from '../../usecases/work-items/refuse-work-item.ts';
import { withdrawCase } from '../../usecases/cases/withdraw-case.ts';
import { anApplication } from '../support/an-application.ts';
import { aFreshApplication } from '../functions/handlers.ts';
import { memoryPorts, type MemoryPorts } from '../support/memory-ports.ts';
import { accepted, lin, partners, programOf, refusal, registered, submit, value, zhao } from './journey.ts';

/** Shuangyashan's rural bank: one seat a slot, on duty on days of rest, too. */
const [bank, branch] = ['rural-bank', 'centre'];
const slotsOf = async (world: MemoryPorts, from?: string) =>
  value(await listVisitSlots(world, { city: '230500', bank, branch, from })).slots;

function visiting(at: string, application: Application = aFreshApplication()): Application {
  return { ...application, bank: { choice: 'open', bank, appointment: { way: 'visit', branch, at } } };
}

/** A world with a case whose applicant comes at the n-th free slot. */
async function booked(n = 0) {
  const world = memoryPorts();
  const at = (await slotsOf(world))[n]?.at ?? '';
  const journey = await accepted(visiting(at), world);
  return { ...journey, at, subject: async () => (await world.cases.find(journey.id))?.case as Case };
}

const isHeld = async (world: MemoryPorts, seat: string) =>
  (await world.cases.holdersOf([seat], world.clock.now())).has(seat);

describe('a slot of a branch', () => {
  it('is offered on the days and hours of the profile, from when there can be a company', async () => {
    const world = memoryPorts();
    const slots = await slotsOf(world);
    expect(slots[0]?.at.slice(11)).toMatch(/^0[1-9]:[03]0:00.000Z$/);
    expect(slots.every(({ at, seats }) => at > world.clock.now() && seats === 1)).toBe(true);
    expect(value(await listVisitSlots(world, { city: '230500', bank, branch: 'nowhere' })).slots).toEqual([]);
    expect(refusal(await listVisitSlots(world, { city: '110100', bank, branch })).code).toBe(
      'city-not-served',
    );
  });

  it('is booked with the case, told to the applicant and to nobody else a second time', async () => {
    const { world, at, subject, events } = await booked();
    expect((await subject()).appointment).toMatchObject({ bank, branch, at, minutes: 30 });
    expect(await events()).toContain('AppointmentBooked');
    expect((await slotsOf(world)).map((slot) => slot.at)).not.toContain(at);
    const late = await submit(world, zhao, visiting(at));
    expect(refusal(late)).toMatchObject({
      code: 'application-has-faults',
      facts: { findings: [{ path: '/bank/appointment/at', rule: 'P07' }] },
    });
  });

  it('is given to as many as it has seats when all ask at once, never to one more', async () => {
    const world = memoryPorts();
    const of = { city: '230500', bank: 'longjiang-bank', branch: 'jianshan' };
    const [slot] = value(await listVisitSlots(world, of)).slots;
    expect(slot?.seats).toBe(2);
    const wish = { choice: 'open', bank: of.bank } as const;
    const results = await Promise.all(
      Array.from({ length: 6 }, () => {
        const appointment = { way: 'visit' as const, branch: of.branch, at: slot?.at ?? '' };
        return submit(world, lin, { ...aFreshApplication(), bank: { ...wish, appointment } });
      }),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(2);
    const seats = await Promise.all(
      results.flatMap((one) => (one.ok ? [world.cases.find(one.value.id)] : [])),
    );
    expect(new Set(seats.map((file) => file?.case.appointment?.seat)).size).toBe(2);
  });

  it.each([
    ['a time at which the branch is closed', 'rural-bank', 'centre', '2026-11-24T20:00:00.000Z', '/at'],
    ['a branch that there is not', 'rural-bank', 'moon', '2026-11-24T01:00:00.000Z', '/branch'],
  ])('is refused at %s', async (_, of, where, at, field) => {
    const appointment = { way: 'visit' as const, branch: where, at };
    const result = await submit(memoryPorts(), lin, {
      ...anApplication(),
      bank: { choice: 'open', bank: of, appointment },
    });
    expect(refusal(result).facts).toMatchObject({ findings: [{ path: `/bank/appointment${field}` }] });
  });

  it('needs nobody where the bank verifies by video, and only there', async () => {
    const world = memoryPorts();
    const wish = (of: string) => ({
      choice: 'open' as const,
      bank: of,
      appointment: { way: 'video' as const },
    });
    const journey = await registered({ ...aFreshApplication(), bank: wish('rural-bank') }, world);
    const itemId = await journey.wait('bank');
    const item = value(await readWorkItem(world, programOf('rural-bank'), { itemId }));
    expect(item.facts['appointment']).toEqual({ way: 'video' });
    const yueyang = loadCity('430600').banks.find(({ video }) => !video)?.id ?? '';
    const form = { ...anApplication(), city: '430600', bank: wish(yueyang) };
    expect(JSON.stringify(refusal(await submit(world, lin, form)).facts)).toContain('/bank/appointment/way');
  });
});

describe('a booked visit', () => {
  it('is given back when the application is withdrawn', async () => {
    const { world, id, subject } = await booked();
    const seat = (await subject()).appointment?.seat ?? '';
    expect(await isHeld(world, seat)).toBe(true);
    value(await withdrawCase(world, lin, { caseId: id }));
    expect(await isHeld(world, seat)).toBe(false);
  });

  it('is given back when the bank refuses, and another bank gets a visit of its own', async () => {
    const world = memoryPorts();
    const [slot] = await slotsOf(world);
    const journey = await registered(visiting(slot?.at ?? ''), world);
    const seat = (await world.cases.find(journey.id))?.case.appointment?.seat ?? '';
    const reasons = [{ code: 'R4', text: '业务不符' }];
    value(await refuseWorkItem(world, programOf(bank), { itemId: await journey.wait('bank'), reasons }));
    expect(await isHeld(world, seat)).toBe(false);
    expect((await world.cases.find(journey.id))?.case.appointment).toBeUndefined();

    const of = { city: '230500', bank: 'longjiang-bank', branch: 'jianshan' };
    const [other] = value(await listVisitSlots(world, of)).slots;
    const appointment = { way: 'visit', branch: of.branch, at: other?.at };
    const answer = { bank: { choice: 'open', bank: of.bank, appointment } };
    value(await completeWorkItem(world, lin, { itemId: await journey.wait('another-bank'), answer }));
    expect((await world.cases.find(journey.id))?.case.appointment).toMatchObject({
      bank: of.bank,
      at: other?.at,
    });
  });

  it('stands in the order to the bank, whose clock waits for the customer, not for a full diary', async () => {
    const world = memoryPorts();
    const slots = await slotsOf(world);
    const [first, later] = [slots[0]?.at ?? '', slots[3]?.at ?? ''];
    const journey = await registered(visiting(later), world);
    const itemId = await journey.wait('bank');
    const item = value(await readWorkItem(world, programOf(bank), { itemId }));
    expect(item.facts['appointment']).toEqual({ way: 'visit', branch, at: later, minutes: 30 });
    const history = await world.cases.findWithHistory(journey.id);
    const stored = history?.items.find(({ id }) => id === itemId);
    expect(stored?.untilVisit).toEqual({ from: first, to: later });
    expect(item.dueAt > later).toBe(true);
    expect(history?.case.dueAt && history.case.dueAt > later).toBe(true);
    const ledger = history && clockLedger(history, loadCity('230500'), later);
    const seconds = (Date.parse(later) - Date.parse(first)) / 1000;
    expect(ledger?.lines.find(({ party }) => party === 'applicant')?.wallSeconds).toBe(seconds);
  });
});

describe('a visit that is moved', () => {
  const move = (
    world: MemoryPorts,
    id: Case['id'],
    at: string,
    more: { as?: typeof lin; reason?: 'branch-closed' } = {},
  ) =>
    moveAppointment(world, more.as ?? lin, {
      caseId: id,
      branch,
      at,
      reason: more.reason ?? 'applicant-asks',
    });

  it('by its applicant has the new seat and not the old one, and is told to the bank again', async () => {
    const world = memoryPorts();
    const slots = await slotsOf(world);
    const [from, to] = [slots[3]?.at ?? '', slots[5]?.at ?? ''];
    const journey = await registered(visiting(from), world);
    const seat = (await world.cases.find(journey.id))?.case.appointment?.seat ?? '';
    const itemId = await journey.wait('bank');
    const due = value(await readWorkItem(world, programOf(bank), { itemId })).dueAt;
    expect(value(await move(world, journey.id, to))).toMatchObject({ at: to, movable: true });
    expect(await isHeld(world, seat)).toBe(false);
    expect(value(await readWorkItem(world, programOf(bank), { itemId })).dueAt > due).toBe(true);
    const last = (await world.cases.findWithHistory(journey.id))?.events.at(-1);
    expect(last).toMatchObject({
      type: 'AppointmentMoved',
      data: { from, at: to, cause: 'applicant-asks', itemId, untilVisit: { from: slots[0]?.at, to } },
    });
  });

  it('by the bank costs the bank its own time', async () => {
    const world = memoryPorts();
    const slots = await slotsOf(world);
    const [from, to] = [slots[0]?.at ?? '', slots[2]?.at ?? ''];
    const journey = await registered(visiting(from), world);
    const itemId = await journey.wait('bank');
    const before = value(await readWorkItem(world, programOf(bank), { itemId })).dueAt;
    value(await move(world, journey.id, to, { as: programOf(bank), reason: 'branch-closed' }));
    expect(value(await readWorkItem(world, programOf(bank), { itemId })).dueAt).toBe(before);
  });

  it('stays where it is for everybody else, without a free seat, too late, and after the account is open', async () => {
    const { world, id, at } = await booked(4);
    const slots = await slotsOf(world);
    const next = slots[0]?.at ?? '';
    expect(refusal(await move(world, id, next, { as: zhao })).code).toBe('case-not-found');
    expect(refusal(await move(world, id, next, { as: partners.bank, reason: 'branch-closed' })).code).toBe(
      'case-not-found',
    );
    expect(refusal(await move(world, id, next, { reason: 'branch-closed' })).code).toBe('not-yours-to-do');
    await submit(world, zhao, visiting(next));
    expect(refusal(await move(world, id, next)).code).toBe('answer-has-faults');
    world.clock.moveOn((Date.parse(at) - Date.parse(world.clock.now())) / 1000 - 30 * 60);
    expect(refusal(await move(world, id, slots[5]?.at ?? '')).code).toBe('move-not-allowed');
  });
});
