import { describe, expect, it } from 'vitest';
import { callOffEverything } from '../../../domain/case/call-off.ts';
import { system, type Actor } from '../../../domain/events.ts';
import {
  aCase,
  aCaseFile,
  aCity,
  aCityWithExtras,
  aClosedWorkItem,
  aNamedCase,
  aWorkItem,
  minutesLater,
} from '../../support/a-case.ts';
import { anApplication } from '../../support/an-application.ts';

const actor: Actor = { kind: 'applicant', id: 'applicant-lin' };
const at = minutesLater(3);

describe('calling off', () => {
  it('tells every partner who was told to prepare', () => {
    const { events } = callOffEverything(aCaseFile(), aCity(), actor, at);
    expect(events).toEqual([
      { type: 'OrderCancelled', data: { service: 'seals', partner: 'jinyuan-seals' }, actor },
      { type: 'OrderCancelled', data: { service: 'bank', partner: 'longjiang-bank' }, actor },
      { type: 'OrderCancelled', data: { service: 'tax', partner: 'tax-office' }, actor },
    ]);
  });

  it('tells no bank where none was wanted', () => {
    const file = aCaseFile(aCase({ bank: { choice: 'declined', reason: '以后再开' } }));
    const { events } = callOffEverything(file, aCity(), actor, at);
    expect(events.map(({ data }) => ('partner' in data ? data.partner : ''))).toEqual([
      'jinyuan-seals',
      'tax-office',
    ]);
  });

  it('tells the offices of the extras', () => {
    const file = aCaseFile(aCase({ application: anApplication({ extras: ['social-insurance'] }) }));
    const { events } = callOffEverything(file, aCityWithExtras(), actor, at);
    expect(events.at(-1)?.data).toEqual({ service: 'social-insurance', partner: 'insurance-office' });
  });

  it.each(['open', 'claimed', 'awaiting-correction'] as const)('closes what is %s', (state) => {
    const item = aWorkItem('examination', { state, version: 4 });
    const { items, events } = callOffEverything(aCaseFile(aNamedCase(), [item]), aCity(), actor, at);
    expect(items).toEqual([{ ...item, state: 'cancelled', version: 5, closedAt: at, closedBy: actor.id }]);
    expect(events[0]).toEqual({
      type: 'WorkItemCancelled',
      data: { itemId: item.id, kind: 'examination' },
      actor,
    });
  });

  it.each(['completed', 'refused', 'cancelled'] as const)('leaves alone what is %s', (state) => {
    const file = aCaseFile(aNamedCase(), [aClosedWorkItem('examination', state)]);
    const { items, events } = callOffEverything(file, aCity(), system, at);
    expect(items).toEqual([]);
    expect(events.map(({ type }) => type)).not.toContain('WorkItemCancelled');
  });

  it('releases the claims on the name as they were taken, and none before', () => {
    const { claims } = callOffEverything(
      aCaseFile(aNamedCase({ nameClaims: ['one', 'two'] })),
      aCity(),
      actor,
      at,
    );
    expect(claims).toEqual([
      { action: 'release', key: 'one' },
      { action: 'release', key: 'two' },
    ]);
    expect(callOffEverything(aCaseFile(), aCity(), actor, at).claims).toEqual([]);
  });
});
