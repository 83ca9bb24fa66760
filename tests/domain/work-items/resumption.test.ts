import { describe, expect, it } from 'vitest';
import { isExtra } from '../../../domain/services/extra-kinds.ts';
import { hallCalendar } from '../../../domain/time/hall-calendar.ts';
import { outcomeOf, resumptionOf } from '../../../domain/work-items/resumption.ts';
import { WorkItemKind } from '../../../domain/work-items/work-item.ts';
import { aCity, aClosedWorkItem, minutesLater } from '../../support/a-case.ts';

const open = (bank: string) => ({ bank: { choice: 'open', bank } });
const declined = { bank: { choice: 'declined', reason: '以后再开' } };

describe('the outcome of a wait', () => {
  it.each(WorkItemKind.options)('of the kind %s is completed or refused', (kind) => {
    expect(outcomeOf(aClosedWorkItem(kind, 'completed'))).toBe('completed');
    // The workflow goes on from an extra that was refused as from one that was answered.
    expect(outcomeOf(aClosedWorkItem(kind, 'refused'))).toBe(isExtra(kind) ? 'completed' : 'refused');
  });

  it('for another bank is declined where the applicant wants none', () => {
    expect(outcomeOf(aClosedWorkItem('another-bank', 'completed', { answer: open('rural-bank') }))).toBe(
      'completed',
    );
    expect(outcomeOf(aClosedWorkItem('another-bank', 'completed', { answer: declined }))).toBe('declined');
  });

  it('looks for a bank in no other answer', () => {
    expect(outcomeOf(aClosedWorkItem('bank', 'completed', { answer: declined }))).toBe('completed');
  });
});

describe('what a waiting state hears', () => {
  const at = minutesLater(20);
  const hour = 3_600;

  it('goes to the token of the wait with its outcome', () => {
    const item = aClosedWorkItem('bank', 'refused', { taskToken: 'token-of-the-wait' });
    const { taskToken, output } = resumptionOf(item, aCity(), at);
    expect(taskToken).toBe('token-of-the-wait');
    expect(output.outcome).toBe('refused');
    const choice = aClosedWorkItem('another-bank', 'completed', { answer: declined });
    expect(resumptionOf(choice, aCity(), at).output.outcome).toBe('declined');
  });

  it.each([
    ['another-name', 24 * hour],
    ['examination', hour / 2],
    ['seals', hour / 2],
    ['bank', 24 * hour],
    ['another-bank', hour],
    ['tax', hour / 2],
    ['social-insurance', hour],
    ['housing-fund', hour],
  ] as const)('of %s says how long the wait that may follow takes: %i s', (kind, timeoutSeconds) => {
    const { output } = resumptionOf(aClosedWorkItem(kind, 'completed'), aCity(), at);
    expect(output).toEqual({ outcome: 'completed', timeoutSeconds });
  });

  it('counts that time from its own moment, closed hours included', () => {
    const hall = aCity({ calendar: hallCalendar });
    const choice = aClosedWorkItem('another-bank', 'completed', { answer: open('rural-bank') });
    const secondsAt = (when: string) => resumptionOf(choice, hall, when).output.timeoutSeconds;
    expect(secondsAt('2026-11-23T01:00:00.000Z')).toBe(hour);
    expect(secondsAt('2026-11-23T03:00:00.000Z')).toBe(3 * hour);
  });
});
