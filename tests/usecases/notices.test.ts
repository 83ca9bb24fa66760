import { describe, expect, it } from 'vitest';
import { personOf } from '../../domain/application/application.ts';
import { noticeLists } from '../../domain/notices/notice.ts';
import { askCorrection } from '../../usecases/work-items/ask-correction.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { deliverNotice } from '../../usecases/notices/deliver-notice.ts';
import { dispatchOutbox } from '../../usecases/dispatch-outbox.ts';
import { listNotices } from '../../usecases/notices/list-notices.ts';
import { markNoticeRead } from '../../usecases/notices/mark-notice-read.ts';
import { setNoticePreferences } from '../../usecases/notices/notice-preferences.ts';
import { passRungs } from '../../usecases/work-items/pass-rungs.ts';
import { refuseWorkItem } from '../../usecases/work-items/refuse-work-item.ts';
import { withdrawCase } from '../../usecases/cases/withdraw-case.ts';
import { workThroughDue } from '../../usecases/work-through-due.ts';
import { sealsAnswer } from '../domain/services/partner-answers.ts';
import { minutesLater } from '../support/a-case.ts';
import { anApplication } from '../support/an-application.ts';
import type { MemoryPorts } from '../support/memory-ports.ts';
import {
  accepted,
  gao,
  lin,
  ordered,
  partners,
  referred,
  refusal,
  sweep,
  value,
  zhao,
  type Journey,
} from './journey.ts';

const page = { limit: 100 };
const deliver = (world: MemoryPorts) =>
  workThroughDue(world, { notice: (entry) => deliverNotice(world, entry) }, 100);
const told = async ({ world, id }: Journey) =>
  (await world.notices.list(noticeLists.ofCase(id), page)).entries.map(({ template }) => template);
const text = { zh: '请补充', en: 'complete it' };
const liaison = personOf(anApplication(), anApplication().organs.liaison);
const findings = [{ path: '/a', rule: 'A01', message: text, base: '', remedy: text }];

describe('who is told what', () => {
  it('the applicant: accepted, licensed, each step done', async () => {
    const journey = await ordered();
    value(
      await completeWorkItem(journey.world, partners.seals, {
        itemId: journey.item('seals'),
        answer: sealsAnswer,
      }),
    );
    await sweep(journey);
    expect((await told(journey)).sort()).toEqual(['case-accepted', 'licence-issued', 'step-done']);
  });

  it('the applicant: examined, asked to correct, refused by the bank, withdrawn', async () => {
    const examined = await referred();
    await sweep(examined);
    expect(await told(examined)).toContain('examination-begun');

    const journey = await ordered();
    const { world } = journey;
    value(await askCorrection(world, partners.tax, { itemId: journey.item('tax'), findings }));
    const reasons = [{ code: 'R1', text: '不符' }];
    value(await refuseWorkItem(world, partners.bank, { itemId: journey.item('bank'), reasons }));
    await journey.wait('another-bank');
    await sweep(journey);
    expect(await told(journey)).toEqual(expect.arrayContaining(['correction-asked', 'bank-refused']));

    const other = await accepted();
    value(await withdrawCase(other.world, lin, { caseId: other.id }));
    await sweep(other);
    expect(await told(other)).toContain('case-withdrawn');
  });

  it('the supervisor by name, and the applicant, when a promise has run out', async () => {
    const journey = await ordered();
    const { world, id } = journey;
    world.clock.moveOn(30 * 60);
    await passRungs(world, { kind: 'work-item', id: journey.item('seals'), at: minutesLater(30) });
    await sweep(journey);
    expect(await told(journey)).toEqual(expect.arrayContaining(['item-overdue', 'case-overdue']));
    const { entries } = value(await listNotices(world, gao, page));
    const seals = entries.filter(({ text: words }) => words.en.includes('seals'));
    expect(seals.map(({ template, link }) => [template, link])).toEqual([
      ['item-overdue', `/console/executions/${id}`],
    ]);
  });
});

describe('a notice of an event', () => {
  it('is sent once, however often the event is dispatched and whoever is killed when', async () => {
    const journey = await accepted();
    const { world } = journey;
    const pending = await world.outbox.due(minutesLater(0), 100);
    await Promise.all(Array.from({ length: 20 }, () => dispatchOutbox(world, pending)));
    expect(await told(journey)).toEqual(['case-accepted']);
    expect(world.messenger.sent).toHaveLength(2);

    const [notice] = (await world.notices.list(noticeLists.ofCase(journey.id), page)).entries;
    const entry = { kind: 'notice', id: notice?.id ?? '', at: minutesLater(0) };
    await Promise.all(Array.from({ length: 5 }, () => deliverNotice(world, entry)));
    expect(world.messenger.sent.map(({ channel, to }) => `${channel} ${to}`)).toEqual([
      `sms ${liaison?.mobile}`,
      `email ${liaison?.email}`,
    ]);
  });

  it('goes out though the program was killed between sending and keeping it', async () => {
    const journey = await accepted();
    const { world } = journey;
    const dying = {
      ...world,
      notices: { ...world.notices, save: () => Promise.reject(new Error('killed')) },
    };
    await dispatchOutbox(dying, await world.outbox.due(minutesLater(0), 100));
    expect(await told(journey)).toEqual([]);
    world.clock.moveOn(60);
    await sweep(journey);
    expect(await told(journey)).toEqual(['case-accepted']);
    expect(world.messenger.sent).toHaveLength(2);
    expect(await deliver(world)).toEqual({ done: 0, failed: 0 });
  });

  it('says nothing personal on its way', async () => {
    const journey = await accepted();
    await sweep(journey);
    await deliver(journey.world);
    const said = journey.world.messenger.sent.map(({ text: words }) => words).join('\n');
    expect(said).toContain(`https://kaiban.example/cases/${journey.id}`);
    for (const { name, document } of anApplication().people) {
      expect(said).not.toContain(name);
      expect(said).not.toContain(document.number);
    }
    expect(said).not.toContain(anApplication().name);
    expect(said).not.toContain(lin.name);
  });

  it('waits while the messenger is down, and shows how far it has come', async () => {
    const journey = await accepted();
    const { world } = journey;
    world.messenger.down = true;
    await sweep(journey);
    const states = async () =>
      value(await listNotices(world, lin, page)).entries.flatMap(({ deliveries }) =>
        deliveries.map(({ state, attempts }) => ({ state, attempts })),
      );
    expect(await states()).toEqual([1, 1].map((attempts) => ({ state: 'pending', attempts })));
    world.clock.moveOn(60);
    await deliver(world);
    world.messenger.down = false;
    world.clock.moveOn(5 * 60);
    await deliver(world);
    expect(await states()).toEqual([3, 3].map((attempts) => ({ state: 'sent', attempts })));
    expect(await deliver(world)).toEqual({ done: 0, failed: 0 });
  });

  it('fails for good at a number that does not exist', async () => {
    const journey = await accepted();
    const { world } = journey;
    world.messenger.unknown.add(liaison?.mobile ?? '');
    await sweep(journey);
    await deliver(world);
    const [notice] = value(await listNotices(world, lin, page)).entries;
    expect(notice?.deliveries).toMatchObject([
      { channel: 'sms', state: 'failed', why: 'the messenger answered 422' },
      { channel: 'email', state: 'sent' },
    ]);
  });
});

describe('a person', () => {
  it('is told in his language, where he wants it', async () => {
    const journey = await accepted();
    const { world } = journey;
    value(
      await setNoticePreferences(world, lin, {
        language: 'en',
        sms: false,
        email: true,
        address: 'lin@example.com',
      }),
    );
    await sweep(journey);
    await deliver(world);
    expect(world.messenger.sent).toMatchObject([
      { channel: 'email', to: 'lin@example.com', subject: 'Your application has been accepted' },
    ]);
  });

  it('marks his own as read, once, and nobody else’s', async () => {
    const journey = await accepted();
    const { world } = journey;
    await sweep(journey);
    const { entries, unread } = value(await listNotices(world, lin, page));
    expect(unread).toBe(1);
    const noticeId = entries[0]?.id ?? '';
    expect(refusal(await markNoticeRead(world, zhao, { noticeId })).code).toBe('notice-not-found');
    const read = value(await markNoticeRead(world, lin, { noticeId }));
    world.clock.moveOn(60);
    expect(value(await markNoticeRead(world, lin, { noticeId })).readAt).toBe(read.readAt);
    expect(value(await listNotices(world, lin, page)).unread).toBe(0);
  });
});
