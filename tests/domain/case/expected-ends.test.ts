import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../domain/case/case-file.ts';
import type { StepName } from '../../../domain/case/planned-steps.ts';
import { stepsBefore } from '../../../domain/case/planned-steps.ts';
import { progressOf } from '../../../domain/case/progress.ts';
import { itemDue } from '../../../domain/case/promise.ts';
import { hallCalendar } from '../../../domain/time/hall-calendar.ts';
import type { WorkItem } from '../../../domain/work-items/work-item.ts';
import {
  aCase,
  aCaseFile,
  aCity,
  aClosedWorkItem,
  acceptedAt,
  aCorrection,
  aNamedCase,
  aRegisteredCase,
  aWorkItem,
  minutesLater,
} from '../../support/a-case.ts';

/** Minutes after acceptance in which each step is expected to have ended, told half a minute before `minute`. */
function expected(file: CaseFile, minute: number, city = aCity()): Record<string, number> {
  return Object.fromEntries(
    progressOf(file, city, minutesLater(minute - 0.5)).flatMap(({ step, expectedAt }) =>
      expectedAt === undefined ? [] : [[step, (Date.parse(expectedAt) - Date.parse(acceptedAt)) / 60_000]],
    ),
  );
}
const services = (openedAt: string): WorkItem[] =>
  (['seals', 'bank', 'tax'] as const).map((kind) => {
    const item = aWorkItem(kind, { openedAt });
    return { ...item, dueAt: itemDue(aCity(), item) ?? item.dueAt };
  });

describe('the expected ends of the steps', () => {
  it('follow from each other: registration 30, then seals 30, bank 60 and tax 30 beside each other', () => {
    const ends = { name: 0, registration: 30, seals: 60, bank: 90, tax: 60, finish: 90 };
    expect(expected(aCaseFile(), 0)).toEqual(ends);
  });

  it('come nearer when an earlier step ends before its time', () => {
    const file = aCaseFile(aRegisteredCase(), services(minutesLater(5)));
    expect(expected(file, 5)).toEqual({ seals: 35, bank: 65, tax: 35, finish: 65 });
    const [seals, bank, tax] = file.items;
    const ended = { ...bank, state: 'completed', closedAt: minutesLater(12) } as WorkItem;
    const then = aCaseFile(
      file.case,
      [seals, ended, tax].filter((item) => item !== undefined),
    );
    expect(expected(then, 12)).toEqual({ seals: 35, tax: 35, finish: 35 });
  });

  it('move on with the clock while a step is late', () => {
    const file = aCaseFile(aRegisteredCase(), services(minutesLater(5)));
    expect(expected(file, 80)).toMatchObject({ bank: 80, finish: 80 });
  });

  it('move on with the clock while the applicant corrects, and stand when he has', () => {
    const asked = aWorkItem('examination', { state: 'awaiting-correction', correction: aCorrection() });
    const file = aCaseFile(aNamedCase(), [asked]);
    expect(expected(file, 10)).toMatchObject({ registration: 30, finish: 90 });
    expect(expected(file, 100)).toMatchObject({ registration: 120, finish: 180 });
    const answered: WorkItem = {
      ...asked,
      state: 'claimed',
      correction: aCorrection({ answeredAt: minutesLater(100) }),
      dueAt: minutesLater(120),
    };
    const corrected = aCaseFile(aNamedCase(), [answered]);
    for (const minute of [100, 110])
      expect(expected(corrected, minute)).toMatchObject({ registration: 120, finish: 180 });
  });

  it('count a choice of the applicant as made at once, and what follows it in full', () => {
    const refused = [aClosedWorkItem('bank', 'refused'), aWorkItem('another-bank')];
    const done = (['seals', 'tax'] as const).map((kind) => aClosedWorkItem(kind, 'completed'));
    const file = aCaseFile(aRegisteredCase(), [...done, ...refused]);
    expect(expected(file, 40)).toEqual({ bank: 100, finish: 100 });
    expect(expected(aCaseFile(aCase(), [aWorkItem('another-name')]), 40)).toMatchObject({ finish: 130 });
  });

  it('wait for no declined account, and for no extra service', () => {
    const bank = { choice: 'declined', reason: '以后再开' } as const;
    expect(expected(aCaseFile(aCase({ bank })), 0)).toMatchObject({ finish: 60 });
  });

  it('are none when the case is over', () => {
    for (const status of ['refused', 'withdrawn'] as const)
      expect(expected(aCaseFile(aCase({ status, endedAt: minutesLater(9) })), 10)).toEqual({});
  });

  it('keep to the hours of the office', () => {
    const evening = minutesLater(7 * 60 + 30);
    const city = aCity({ calendar: hallCalendar });
    const file = aCaseFile(aCase({ acceptedAt: evening }));
    // 16:30; 30 minutes are left of the day, the hour of the bank begins at 08:30 of the next.
    expect(expected(file, 7 * 60 + 30, city)['finish']).toBe(24 * 60 + 30);
  });

  it('are never before now, never before those they wait for, and the same within a minute', () => {
    const end = fc.option(fc.integer({ min: 6, max: 90 }), { nil: undefined });
    fc.assert(
      fc.property(end, end, end, fc.integer({ min: 6, max: 200 }), (seals, bank, tax, minute) => {
        const items = services(minutesLater(5)).map((item, n): WorkItem => {
          const at = [seals, bank, tax][n];
          return at !== undefined && at <= minute
            ? { ...item, state: 'completed', closedAt: minutesLater(at) }
            : item;
        });
        const file = aCaseFile(aRegisteredCase(), items);
        const ends = expected(file, minute);
        for (const [step, one] of Object.entries(ends)) {
          expect(one).toBeGreaterThanOrEqual(minute);
          for (const before of stepsBefore(step as StepName))
            if (before in ends) expect(one).toBeGreaterThanOrEqual(ends[before] ?? Infinity);
        }
        expect(expected(file, minute - 0.5)).toEqual(expected(file, minute - 0.4));
      }),
    );
  });
});
