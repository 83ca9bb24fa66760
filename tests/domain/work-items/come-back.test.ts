import { describe, expect, it } from 'vitest';
import { escalatesAt, lapsesAt, scheduled } from '../../../domain/work-items/come-back.ts';
import {
  aCity,
  aClosedWorkItem,
  aCorrection,
  aWorkItem,
  minutesLater,
  acceptedAt,
} from '../../support/a-case.ts';

const city = aCity();
const me = { id: 'officer-wang', name: '王晓明', since: minutesLater(1) };
const answered = aCorrection({ answeredAt: minutesLater(50), answer: '已补充' });

describe('an officer’s item', () => {
  it('lapses so many minutes after he got it or last touched it', () => {
    expect(lapsesAt(aWorkItem('examination'), city)).toBeUndefined();
    expect(lapsesAt(aWorkItem('examination', { assignee: me }), city)).toBe(minutesLater(16));
    const touched = { assignee: me, holder: me, state: 'claimed', touchedAt: minutesLater(9) } as const;
    expect(lapsesAt(aWorkItem('examination', touched), city)).toBe(minutesLater(24));
  });

  it('does not lapse while the applicant corrects, nor when it is closed', () => {
    const waiting = { assignee: me, holder: me, state: 'awaiting-correction' } as const;
    expect(lapsesAt(aWorkItem('examination', waiting), city)).toBeUndefined();
    expect(lapsesAt(aClosedWorkItem('examination', 'completed', { assignee: me }), city)).toBeUndefined();
  });
});

describe('an item whose promise a correction has moved', () => {
  const moved = aWorkItem('bank', { correction: answered, dueAt: minutesLater(100) });

  it('is escalated when it is due, and again after each promise', () => {
    expect(escalatesAt(moved, city)).toBe(minutesLater(100));
    const once = { ...moved, escalations: [{ at: minutesLater(100), to: 'supervisor-gao' }] };
    expect(escalatesAt(once, city)).toBe(minutesLater(160));
  });

  it('is left to the workflow where no correction was asked, and to the applicant while he corrects', () => {
    expect(escalatesAt(aWorkItem('bank'), city)).toBeUndefined();
    const asked = aWorkItem('bank', { state: 'awaiting-correction', correction: aCorrection() });
    expect(escalatesAt(asked, city)).toBeUndefined();
  });

  it('stands in the due list by whatever comes first, and not at all without a reason', () => {
    const rungs = (['yellow', 'orange', 'red'] as const).map((light) => ({ light, at: acceptedAt, to: 'x' }));
    expect(scheduled(aWorkItem('bank'), city).comeBackAt).toBe(minutesLater(30));
    expect(scheduled(aWorkItem('bank', { rungs }), city)).not.toHaveProperty('comeBackAt');
    const both = {
      rungs,
      assignee: me,
      correction: answered,
      dueAt: minutesLater(100),
      touchedAt: minutesLater(50),
    };
    expect(scheduled(aWorkItem('examination', both), city).comeBackAt).toBe(minutesLater(65));
    expect(scheduled({ ...moved, rungs }, city).comeBackAt).toBe(minutesLater(100));
    const closed = aClosedWorkItem('tax', 'completed', { comeBackAt: minutesLater(3) });
    expect(scheduled(closed, city)).not.toHaveProperty('comeBackAt');
    // The bank still has to take the specimen card and to report the account.
    expect(scheduled(aClosedWorkItem('bank', 'completed'), city)).toHaveProperty('comeBackAt');
  });
});
