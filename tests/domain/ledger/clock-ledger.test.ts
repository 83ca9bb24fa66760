import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseHistory } from '../../../domain/case/case-file.ts';
import { casePauses } from '../../../domain/case/pauses.ts';
import { serviceSeconds } from '../../../domain/case/promise.ts';
import { system, type NewEvent } from '../../../domain/events.ts';
import { workItemId } from '../../../domain/ids.ts';
import { clockLedger } from '../../../domain/ledger/clock-ledger.ts';
import { hallCalendar } from '../../../domain/time/hall-calendar.ts';
import type { WorkItem, WorkItemKind } from '../../../domain/work-items/work-item.ts';
import { aCase, aCity, aCorrection, acceptedAt, aWorkItem, minutesLater } from '../../support/a-case.ts';

const subject = aCase();

/** One wait of a story, in minutes after acceptance. */
type Told = {
  readonly kind: WorkItemKind;
  readonly from: number;
  readonly to?: number;
  readonly attempt?: number;
  readonly refused?: boolean;
  readonly corrects?: readonly [number, number];
};

/** A case as these waits make it: the events, and the work items that go with them. */
function told(waits: readonly Told[], endsAt?: number): CaseHistory {
  const events: { minute: number; event: NewEvent }[] = [];
  const items: WorkItem[] = [];
  for (const { kind, from, to, attempt = 1, refused = false, corrects } of waits) {
    const itemId = workItemId(subject.id, kind, attempt);
    const data = { itemId, kind };
    const item = aWorkItem(kind, { attempt, openedAt: minutesLater(from) });
    const { department, dueAt } = item;
    events.push({
      minute: from,
      event: { type: 'WorkItemOpened', data: { ...data, department, dueAt }, actor: system },
    });
    if (corrects) {
      const [asked, answered] = corrects;
      events.push({
        minute: asked,
        event: { type: 'CorrectionAsked', data: { ...data, rules: [] }, actor: system },
      });
      events.push({
        minute: answered,
        event: { type: 'CorrectionAnswered', data: { ...data, dueAt }, actor: system },
      });
    }
    if (to !== undefined) {
      const type = refused ? 'WorkItemRefused' : 'WorkItemCompleted';
      const closed = { type, data: { ...data, reasons: [] }, actor: system } as NewEvent;
      events.push({ minute: to, event: closed });
    }
    items.push({
      ...item,
      ...(to !== undefined && { state: 'completed', closedAt: minutesLater(to) }),
      ...(corrects && {
        correction: aCorrection({
          askedAt: minutesLater(corrects[0]),
          answeredAt: minutesLater(corrects[1]),
        }),
      }),
    });
  }
  return {
    case: endsAt === undefined ? subject : { ...subject, status: 'finished', endedAt: minutesLater(endsAt) },
    items,
    log: { sequence: events.length, hash: '' },
    events: events
      .toSorted((a, b) => a.minute - b.minute)
      .map(({ minute, event }, n) => ({
        ...event,
        caseId: subject.id,
        sequence: n + 1,
        at: minutesLater(minute),
        previousHash: '',
        hash: '',
      })),
  };
}

const minutesOf = (history: CaseHistory, now = minutesLater(600), city = aCity()) =>
  Object.fromEntries(
    clockLedger(history, city, now).lines.map(({ party, wallSeconds, netSeconds }) => [
      party,
      [wallSeconds / 60, netSeconds / 60],
    ]),
  );

describe('the ledger of the clock', () => {
  it('gives parallel time to the branch that ends last', () => {
    const history = told(
      [
        { kind: 'seals', from: 5, to: 25 },
        { kind: 'bank', from: 5, to: 55 },
        { kind: 'tax', from: 5, to: 20 },
      ],
      56,
    );
    expect(minutesOf(history)).toEqual({ system: [6, 6], bank: [50, 50] });
  });

  it('follows the bank’s branch through a refusal and the choice of another', () => {
    const history = told(
      [
        { kind: 'seals', from: 5, to: 35 },
        { kind: 'bank', from: 5, to: 15, refused: true },
        { kind: 'another-bank', from: 16, to: 26 },
        { kind: 'bank', from: 26, to: 60, attempt: 2 },
      ],
      60,
    );
    expect(minutesOf(history)).toEqual({ system: [6, 6], bank: [44, 44], applicant: [10, 0] });
  });

  it('gives the time of a correction to the applicant, and pauses the promise', () => {
    const history = told([{ kind: 'examination', from: 0, to: 60, corrects: [10, 40] }], 60);
    expect(minutesOf(history)).toEqual({ registry: [30, 30], applicant: [30, 0] });
  });

  it('gives to nobody what lies outside an office’s hours', () => {
    const history = told([{ kind: 'examination', from: 0, to: 330 }], 330);
    // 09:00–14:30 with the hall closed 11:30–13:30.
    expect(minutesOf(history, acceptedAt, aCity({ calendar: hallCalendar }))).toEqual({
      registry: [210, 210],
      closed: [120, 0],
    });
  });

  it('goes on until now while the case does; of open branches the one due last counts', () => {
    const history = told([
      { kind: 'seals', from: 5 },
      { kind: 'bank', from: 5 },
    ]);
    expect(minutesOf(history, minutesLater(30))).toEqual({ system: [5, 5], bank: [25, 25] });
    expect(minutesOf(told([]), minutesLater(3))).toEqual({ system: [3, 3] });
  });
});

const aStory = fc
  .record({
    waits: fc.array(
      fc.record({
        kind: fc.constantFrom<WorkItemKind>(
          'examination',
          'seals',
          'bank',
          'another-bank',
          'tax',
          'housing-fund',
        ),
        from: fc.integer({ min: 0, max: 2_000 }),
        lasts: fc.option(fc.integer({ min: 1, max: 3_000 }), { nil: undefined }),
        corrects: fc.option(
          fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
          {
            nil: undefined,
          },
        ),
      }),
      { maxLength: 6 },
    ),
    until: fc.integer({ min: 1, max: 6_000 }),
    cuts: fc.array(fc.integer({ min: -1_000, max: 400_000_000 }), { maxLength: 10 }),
    hall: fc.boolean(),
  })
  .map(({ waits, until, cuts, hall }) => ({
    cuts: cuts.map((ms) => Date.parse(acceptedAt) + ms),
    city: aCity(hall ? { calendar: hallCalendar } : {}),
    now: minutesLater(until),
    history: told(
      waits.map(({ kind, from, lasts, corrects }, n) => {
        const to = lasts === undefined ? undefined : from + lasts;
        const [a, b] = (corrects ?? [0, 0])
          .map((share) => Math.round(from + share * (lasts ?? 0)))
          .sort((x, y) => x - y);
        return {
          kind,
          attempt: n + 1,
          from,
          ...(to !== undefined && { to }),
          ...(corrects &&
            a !== undefined &&
            b !== undefined &&
            lasts !== undefined && { corrects: [a, b] as const }),
        };
      }),
    ),
  }));

describe('every ledger', () => {
  it('adds up to the whole exactly, wall and net, as the promise counts it', () => {
    fc.assert(
      fc.property(aStory, ({ history, city, now }) => {
        const { lines, wallSeconds, netSeconds } = clockLedger(history, city, now);
        const sum = (of: (line: (typeof lines)[number]) => number) =>
          lines.reduce((total, line) => total + of(line), 0);
        expect(sum((line) => line.wallSeconds)).toBe(wallSeconds);
        expect(sum((line) => line.netSeconds)).toBe(netSeconds);
        expect(wallSeconds).toBe(Math.round((Date.parse(now) - Date.parse(acceptedAt)) / 1000));
        expect(netSeconds).toBe(serviceSeconds(city, acceptedAt, now, casePauses(history.items)));
        for (const line of lines)
          expect(Math.min(line.wallSeconds, line.netSeconds)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is the same however often its intervals are cut', () => {
    fc.assert(
      fc.property(aStory, ({ history, city, now, cuts }) => {
        expect(clockLedger(history, city, now, cuts)).toEqual(clockLedger(history, city, now));
      }),
    );
  });

  it('counts nothing net for closed hours', () => {
    fc.assert(
      fc.property(aStory, ({ history, city, now }) => {
        const closed = clockLedger(history, city, now).lines.find(({ party }) => party === 'closed');
        expect(closed?.netSeconds ?? 0).toBe(0);
      }),
    );
  });
});
