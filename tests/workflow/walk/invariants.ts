import { expect } from 'vitest';
import { isUnbroken } from '../../../adapters/dynamodb/event-chain.ts';
import type { Case } from '../../../domain/case/case.ts';
import { hasEnded } from '../../../domain/case/lifecycle.ts';
import { loadCity } from '../../../domain/cities/cities.ts';
import { organisationName } from '../../../domain/cities/organisations.ts';
import type { CaseHistory } from '../../../domain/case/case-file.ts';
import type { EventType } from '../../../domain/events.ts';
import type { CaseId } from '../../../domain/ids.ts';
import { nameQuery } from '../../../domain/naming/name-query.ts';
import { parseName } from '../../../domain/naming/parse-name.ts';
import { reservationKeys } from '../../../domain/naming/reservation-keys.ts';
import { caseRungsAhead, rungsAhead } from '../../../domain/promises/rungs.ts';
import { isExtra } from '../../../domain/services/extra-kinds.ts';
import { ownerOf } from '../../../domain/work-items/owner.ts';
import type { WorkItem } from '../../../domain/work-items/work-item.ts';
import { isClosed } from '../../../domain/work-items/lifecycle.ts';
import type { MovedWorkflow } from '../../support/moved-workflow.ts';

/** What must hold for every case whenever a walk comes to rest. */
export async function expectNothingLost(machine: MovedWorkflow, ids: readonly CaseId[]): Promise<void> {
  const { world } = machine;
  expect(await world.outbox.due('9999', 10), 'every event has its effect').toEqual([]);
  const codes: string[] = [];
  for (const id of ids) {
    const history = await world.cases.findWithHistory(id);
    if (!history) throw new Error(`${id} has vanished`);
    expectNothingDoubled(history);
    await expectNothingReserved(machine, history);
    expectOrdersOnce(machine, history);
    await expectNothingSilent(machine, history);
    if (history.case.company) codes.push(history.case.company.creditCode);
  }
  expect(new Set(codes).size, 'one credit code for each company').toBe(codes.length);
}

const wasCalledOff = ({ status }: Case) => status === 'refused' || status === 'withdrawn';

const once: readonly EventType[] = [
  'ApplicationAccepted',
  'NameBound',
  'RegistrationGranted',
  'RegistrationReferred',
  'LicenceIssued',
];
const ends: readonly EventType[] = ['CaseFinished', 'CaseRefused', 'CaseWithdrawn'];

function expectNothingDoubled({ case: subject, items, events, log }: CaseHistory): void {
  expect(isUnbroken(events), 'the log is one chain').toBe(true);
  expect(log.sequence).toBe(events.length);
  const count = (type: EventType) => events.filter((event) => event.type === type).length;
  for (const type of once) expect(count(type), type).toBeLessThanOrEqual(1);
  const ended = ends.reduce((sum, type) => sum + count(type), 0);
  expect(ended, 'one end').toBe(hasEnded(subject.status) ? 1 : 0);
  const after = events.slice(events.findIndex(({ type }) => ends.includes(type)) + 1);
  if (ended > 0) expect(after.map(({ type }) => type).filter((type) => once.includes(type))).toEqual([]);

  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const kind of new Set(items.map((item) => item.kind))) {
    const ofKind = items.filter((item) => item.kind === kind);
    expect(ofKind.filter(({ state }) => !isClosed(state)).length, `open ${kind}`).toBeLessThanOrEqual(1);
    expect(ofKind.filter(({ state }) => state === 'completed').length, kind).toBeLessThanOrEqual(
      kind === 'another-name' || kind === 'another-bank' ? ofKind.length : 1,
    );
  }
  for (const item of items) {
    const told = (...types: EventType[]) =>
      events.filter(
        (event) => types.includes(event.type) && 'itemId' in event.data && event.data.itemId === item.id,
      ).length;
    expect(told('WorkItemOpened'), `${item.id} opened`).toBe(1);
    expect(told('WorkItemCompleted', 'WorkItemRefused', 'WorkItemCancelled'), `${item.id} closed`).toBe(
      isClosed(item.state) ? 1 : 0,
    );
    expect(told('WorkItemEscalated'), `${item.id} escalated`).toBe(item.escalations.length);
  }
}

/** Names that are let go are free, in the claims and in the index, and only the present name is held. */
async function expectNothingReserved({ world }: MovedWorkflow, history: CaseHistory): Promise<void> {
  const { case: subject, items } = history;
  const isBound = subject.nameBoundAt !== undefined;
  const isHeld = isBound && !wasCalledOff(subject);
  const held = isHeld ? reservationKeys(subject.name, subject.city).claims : [];
  const names = [subject.application.name, subject.name, ...items.map(({ answer }) => answer?.['name'])];
  for (const name of new Set(names.filter((one) => typeof one === 'string'))) {
    const keys = reservationKeys(name, subject.city).claims;
    const holders = await world.cases.holdersOf(keys, world.clock.now());
    const own = keys.filter((key) => holders.get(key) === subject.id);
    // Until it is bound, a case may hold the name of its application, or nothing.
    if (isBound || wasCalledOff(subject)) {
      expect(own, `claims of ${name}`).toEqual(keys.filter((key) => held.includes(key)));
    }
    const [found = []] = await world.names.find([
      nameQuery(parseName(name, { address: subject.city }), subject.city),
    ]);
    const entries = found.filter((entry) => entry.holder === subject.id && entry.name === name);
    expect(
      entries.map(({ status }) => status),
      `${name} in the index`,
    ).toEqual(isHeld && name === subject.name ? [subject.company ? 'registered' : 'reserved'] : []);
  }
}

/** Orders that come to nothing are cancelled, each once, and every other one is placed once. */
function expectOrdersOnce({ world }: MovedWorkflow, { case: subject, events }: CaseHistory): void {
  const sent = new Map(world.partners.delivered.map((message) => [message.id, message]));
  const mine = [...sent.values()].filter(({ data }) => data.caseId === subject.id);
  const orders = (type: string) =>
    mine
      .filter((message) => message.type === type)
      .map(({ partner, data }) => `${data.service} at ${partner}`)
      .sort();
  const prepared = orders('order.prepared');
  expect(new Set(prepared).size, 'prepared once').toBe(prepared.length);
  expect(orders('order.cancelled'), 'cancelled once').toEqual(wasCalledOff(subject) ? prepared : []);
  if (subject.status === 'finished') {
    for (const order of prepared) expect(orders('order.placed'), 'placed').toContain(order);
  }
  const placed = new Map<unknown, string>();
  for (const { partner, type, data } of mine) {
    if (type !== 'order.placed') continue;
    expect(placed.get(data.workItemId) ?? partner, 'one partner for one order').toBe(partner);
    placed.set(data.workItemId, partner);
  }
  const opened = events.filter(
    (event) => event.type === 'WorkItemOpened' && event.data.partner !== undefined,
  );
  expect(placed.size, 'one order for each service and attempt').toBe(opened.length);
}

/** No task without an owner and a time (责任到人): whom the city knows by name, or the applicant of the case. */
function expectOwner(item: WorkItem): void {
  const profile = loadCity(item.city);
  const owner = ownerOf(item, profile);
  if (!owner) throw new Error(`${item.id} is nobody's`);
  const named = [...profile.staff.map(({ id, name }) => ({ id, name })), profile.supervisor];
  if (owner.kind === 'partner') expect(owner.name).toEqual(organisationName(profile, owner.id));
  else if (owner.kind !== 'applicant') expect(named).toContainEqual({ id: owner.id, name: owner.name.zh });
  expect(Date.parse(item.dueAt), `${item.id} is due`).toBeGreaterThan(Date.parse(item.openedAt));
}

/** A case that goes on waits for somebody, until a time, and its execution with it; one that has ended waits for nobody. */
async function expectNothingSilent(machine: MovedWorkflow, history: CaseHistory): Promise<void> {
  const { case: subject, items } = history;
  const execution = await machine.execution(subject.id);
  const open = items.filter(({ state }) => !isClosed(state));
  // An extra service may come after the end; then the execution still waits for it.
  const isBesides = subject.status === 'finished' && open.some(({ kind }) => isExtra(kind));
  if (hasEnded(subject.status) && !isBesides) {
    expect(
      open.map(({ id }) => id),
      'nothing is open',
    ).toEqual([]);
    // Withdrawn before its execution was started, it never had one.
    expect(execution?.status ?? 'ABORTED', 'its execution has ended').toBe(
      subject.status === 'withdrawn' ? 'ABORTED' : 'SUCCEEDED',
    );
    return;
  }
  expect(execution?.status, 'its execution waits').toBe('RUNNING');
  expect(open.length, `${subject.status}: somebody has to act`).toBeGreaterThan(0);
  expect(await machine.nextInstant(), 'somebody will look again').toBeDefined();
  for (const item of open) expectOwner(item);
  const now = machine.world.clock.now();
  const missed = [...open.flatMap((item) => rungsAhead(item)), ...caseRungsAhead(history)].filter(
    ({ at }) => at <= now,
  );
  expect(missed, 'whoever has to know of a promise that runs out has been told').toEqual([]);
  for (const item of open) {
    if (item.state === 'awaiting-correction') continue;
    // The state looks again after each promise; nobody may be overdue for longer without a supervisor who knows it.
    const answeredAt = item.correction?.answeredAt ?? item.dueAt;
    const overdueSince = Math.max(Date.parse(item.dueAt), Date.parse(answeredAt));
    if ((Date.parse(now) - overdueSince) / 1000 > item.promisedMinutes * 60 + 5) {
      expect(item.escalations.length, `${item.id} is overdue`).toBeGreaterThan(0);
    }
  }
}
