import { describe, expect, it } from 'vitest';
import { system } from '../../../domain/events.ts';
import { renewWorkItem } from '../../../domain/work-items/renew.ts';
import type { WorkItem } from '../../../domain/work-items/work-item.ts';
import { aCity, aClosedWorkItem, aWorkItem, minutesLater } from '../../support/a-case.ts';

const renew = (item: WorkItem, at: string) => renewWorkItem(item, 'token-2', at, aCity());
const renewed = (item: WorkItem, answered: boolean) => ({
  item: { ...item, taskToken: 'token-2' },
  event: { type: 'WorkItemRenewed', data: { itemId: item.id, kind: item.kind, answered }, actor: system },
});
const renewedAndAnswered = (item: WorkItem, output: object) => {
  const { event, ...rest } = renewed(item, true);
  return { ...rest, event: { ...event, resumption: { taskToken: 'token-2', output } } };
};

describe('a wait whose time is up in the workflow', () => {
  it.each(['completed', 'refused'] as const)('and that is %s gets its answer to the new token', (state) => {
    const item = aClosedWorkItem('bank', state);
    const expected = renewedAndAnswered(item, { outcome: state, timeoutSeconds: 86_400 });
    expect(renew(item, minutesLater(1))).toEqual(expected);
    expect(renew(item, minutesLater(10_000))).toEqual(expected);
  });

  it.each(['open', 'claimed'] as const)(
    'and that is %s and still in time gets the new token only',
    (state) => {
      const item = aWorkItem('bank', { state });
      expect(renew(item, minutesLater(59))).toEqual(renewed(item, false));
    },
  );

  it('waits for a correction as long as the applicant needs', () => {
    const item = aWorkItem('bank', { state: 'awaiting-correction' });
    expect(renew(item, minutesLater(10_000))).toEqual(renewed(item, false));
  });

  it('and that is overdue goes to the supervisor by name, and the partner is asked again', () => {
    const item = aWorkItem('bank');
    expect(renew(item, item.dueAt)).toEqual({
      item: { ...item, taskToken: 'token-2', escalations: [{ at: item.dueAt, to: 'supervisor-gao' }] },
      event: {
        type: 'WorkItemEscalated',
        data: {
          itemId: item.id,
          kind: 'bank',
          to: 'supervisor-gao',
          dueAt: item.dueAt,
          partner: 'longjiang-bank',
        },
        actor: system,
      },
    });
  });

  it('and that is overdue again is counted again', () => {
    const before = { at: minutesLater(60), to: 'supervisor-gao' };
    const item = aWorkItem('bank', { state: 'claimed', escalations: [before] });
    expect(renew(item, minutesLater(120)).item.escalations).toEqual([
      before,
      { at: minutesLater(120), to: 'supervisor-gao' },
    ]);
  });

  it.each(['examination', 'another-name'] as const)('and that is overdue for %s asks no partner', (kind) => {
    const { event } = renew(aWorkItem(kind), minutesLater(10_000));
    expect(event.type).toBe('WorkItemEscalated');
    expect(event.data).not.toHaveProperty('partner');
  });

  it('keeps its version: who is looking at it has nothing to read again', () => {
    expect(renew(aWorkItem('examination', { version: 3 }), minutesLater(10_000)).item.version).toBe(3);
  });
});
