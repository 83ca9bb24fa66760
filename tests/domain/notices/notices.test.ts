import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterAttempts, type Attempt } from '../../../domain/notices/delivery.ts';
import { Notice, noticeId } from '../../../domain/notices/notice.ts';
import { usualPreferences, waysTo } from '../../../domain/notices/preferences.ts';
import { noticeTemplates, templateOf, type TemplateName } from '../../../domain/notices/templates.ts';
import { smsOf, wordsOf } from '../../../domain/notices/words.ts';
import { acceptedAt, minutesLater } from '../../support/a-case.ts';

const templates = Object.keys(noticeTemplates) as TemplateName[];
const facts = {
  case: 'ABC123',
  dueAt: '2026-11-23T03:00:00.000Z',
  step: 'bank',
  percent: '80',
  days: '3',
  code: '1234',
};

const aNotice = (overrides: Partial<Notice> = {}): Notice => ({
  id: 'notice_evt_01-1.case-accepted.zhang',
  version: 1,
  template: 'case-accepted',
  facts,
  language: 'zh',
  user: 'zhang',
  link: '/cases/case_01',
  contact: { mobile: '13800138000', email: 'zhang@example.com' },
  createdAt: acceptedAt,
  deliveries: [
    { channel: 'sms', state: 'pending', attempts: 0 },
    { channel: 'email', state: 'pending', attempts: 0 },
  ],
  nextAttemptAt: acceptedAt,
  ...overrides,
});

describe.each(templates)('the template %s', (template) => {
  it('uses the facts that there are, and leaves no gap in either language', () => {
    for (const language of ['zh', 'en'] as const) {
      const { title, text } = wordsOf({ template, facts, language });
      expect(`${title}${text}`).not.toMatch(/[{}—]/);
      expect(title.length).toBeGreaterThan(3);
    }
  });

  it('fits into a text message with its link', () => {
    const sms = smsOf(aNotice({ template }), 'https://kaiban.example.gov.cn');
    expect(sms).toMatch(/^【企业开办】/);
    expect(sms.length).toBeLessThan(200);
  });

  it('names nobody: it knows no fact with a person or a company in it', () => {
    const { zh, en } = templateOf(template).text;
    const used = [...`${zh}${en}`.matchAll(/\{(\w+)\}/g)].map(([, fact]) => fact);
    expect(Object.keys(facts)).toEqual(expect.arrayContaining(used));
  });
});

describe('a notice', () => {
  it('tells times as the clock in China shows them', () => {
    expect(wordsOf(aNotice()).text).toContain('11-23 11:00');
  });

  it('has one id for the same cause, template and recipient, and another for any other', () => {
    const order = {
      cause: 'evt_01-1',
      template: 'case-accepted',
      to: { kind: 'user', id: 'auth0|张' },
      link: '/',
    } as const;
    const id = noticeId(order);
    expect(Notice.shape.id.parse(id)).toBe(noticeId({ ...order, link: '/elsewhere' }));
    const others = [
      { ...order, cause: 'evt_01-2' },
      { ...order, template: 'case-finished' as const },
      { ...order, to: { kind: 'user', id: 'li' } as const },
      { ...order, to: { kind: 'guest', key: 'auth0|张', contact: {} } as const },
    ];
    expect(new Set([id, ...others.map(noticeId)]).size).toBe(5);
  });
});

describe('the ways to a person', () => {
  const contact = { mobile: '13800138000', email: 'zhang@example.com' };
  const to = { kind: 'user', id: 'zhang', contact } as const;
  const channels = (template: TemplateName, wishes = {}) =>
    waysTo(to, template, { ...usualPreferences('zhang'), ...wishes }).deliveries.map(
      ({ channel }) => channel,
    );

  it('are those that he wants', () => {
    expect(channels('case-accepted')).toEqual(['sms', 'email']);
    expect(channels('case-accepted', { sms: false })).toEqual(['email']);
    expect(channels('case-accepted', { sms: false, email: false })).toEqual([]);
  });

  it('are all that there are for what he must know', () => {
    const silent = { sms: false, email: false };
    for (const template of templates.filter((one) => templateOf(one).mandatory))
      expect(channels(template, silent)).toEqual(templateOf(template).channels);
  });

  it('lead to the number that he gave himself', () => {
    const own = { ...usualPreferences('zhang'), contact: { mobile: '13900139000' } };
    expect(waysTo(to, 'case-accepted', own).contact).toEqual({ ...contact, mobile: '13900139000' });
    expect(waysTo({ kind: 'user', id: 'x' }, 'case-accepted', usualPreferences('x')).deliveries).toEqual([]);
  });
});

describe('delivery', () => {
  const taken = (channel: 'sms' | 'email'): Attempt => ({ channel, outcome: 'taken' });
  const later = (channel: 'sms' | 'email'): Attempt => ({ channel, outcome: 'later', why: 'busy' });

  it('is over when every way was taken or refused', () => {
    const refused: Attempt = { channel: 'email', outcome: 'refused', why: 'no such address' };
    const done = afterAttempts(aNotice(), [taken('sms'), refused], minutesLater(1));
    expect(done.deliveries).toEqual([
      { channel: 'sms', state: 'sent', attempts: 1, at: minutesLater(1) },
      { channel: 'email', state: 'failed', attempts: 1, at: minutesLater(1), why: 'no such address' },
    ]);
    expect(done.nextAttemptAt).toBeUndefined();
  });

  it('is tried again over hours, later and later, and then given up', () => {
    let notice = aNotice({ deliveries: [{ channel: 'sms', state: 'pending', attempts: 0 }] });
    const waits: number[] = [];
    let at = acceptedAt;
    while (notice.nextAttemptAt !== undefined) {
      notice = afterAttempts(notice, [later('sms')], at);
      if (notice.nextAttemptAt === undefined) break;
      waits.push((Date.parse(notice.nextAttemptAt) - Date.parse(at)) / 60_000);
      at = notice.nextAttemptAt;
    }
    expect(waits).toEqual([1, 5, 15, 60, 180, 360, 720]);
    expect(notice.deliveries).toEqual([{ channel: 'sms', state: 'failed', attempts: 8, at, why: 'busy' }]);
  });

  it('never takes back what has been sent, whatever comes later', () => {
    const outcome = fc.constantFrom('taken', 'refused', 'later');
    const attempt = fc.record({ channel: fc.constantFrom('sms', 'email'), outcome, why: fc.constant('x') });
    fc.assert(
      fc.property(fc.array(fc.array(attempt, { maxLength: 2 }), { maxLength: 20 }), (rounds) => {
        let notice = aNotice();
        for (const round of rounds) {
          const before = notice;
          notice = afterAttempts(notice, round, minutesLater(1));
          for (const [n, delivery] of before.deliveries.entries())
            if (delivery.state !== 'pending') expect(notice.deliveries[n]).toEqual(delivery);
          const waits = notice.deliveries.some(({ state }) => state === 'pending');
          expect(notice.nextAttemptAt !== undefined).toBe(waits);
        }
      }),
    );
  });
});
