import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../domain/case/case-file.ts';
import type { StepName } from '../../../domain/case/planned-steps.ts';
import { isComplete, progressOf, wantedServices } from '../../../domain/case/progress.ts';
import type { BankWish } from '../../../domain/application/parts.ts';
import {
  acceptedAt,
  aCase,
  aCaseFile,
  aCity,
  aCityWithExtras,
  aClosedWorkItem,
  aNamedCase,
  aRegisteredCase,
  aWorkItem,
  minutesLater,
} from '../../support/a-case.ts';
import { anApplication } from '../../support/an-application.ts';

const city = aCity();
const declined: BankWish = { choice: 'declined', reason: '以后再开' };
const all = (['seals', 'bank', 'tax'] as const).map((kind) => aClosedWorkItem(kind, 'completed'));

const steps = (file: CaseFile, now = minutesLater(10)) => progressOf(file, city, now);
/** The states of all steps, e.g. `acceptance:done name:active …`. */
const states = (file: CaseFile): string =>
  steps(file)
    .map(({ step, state }) => `${step}:${state}`)
    .join(' ');
const stepOf = (file: CaseFile, name: StepName, now?: string) =>
  steps(file, now).find(({ step }) => step === name);

describe('the tracker of a case', () => {
  it.each<[string, CaseFile, string]>([
    [
      'accepted just now',
      aCaseFile(),
      'acceptance:done name:active registration:waiting seals:waiting bank:waiting tax:waiting finish:waiting',
    ],
    [
      'whose name was taken',
      aCaseFile(aCase(), [aWorkItem('another-name')]),
      'acceptance:done name:yours registration:waiting seals:waiting bank:waiting tax:waiting finish:waiting',
    ],
    [
      'for which another name was given',
      aCaseFile(aCase(), [aClosedWorkItem('another-name', 'completed')]),
      'acceptance:done name:active registration:waiting seals:waiting bank:waiting tax:waiting finish:waiting',
    ],
    [
      'whose name is bound',
      aCaseFile(aNamedCase()),
      'acceptance:done name:done registration:active seals:waiting bank:waiting tax:waiting finish:waiting',
    ],
    [
      'in examination',
      aCaseFile(aNamedCase(), [aWorkItem('examination')]),
      'acceptance:done name:done registration:active seals:waiting bank:waiting tax:waiting finish:waiting',
    ],
    [
      'in examination, with papers to correct',
      aCaseFile(aNamedCase(), [aWorkItem('examination', { state: 'awaiting-correction' })]),
      'acceptance:done name:done registration:paused seals:waiting bank:waiting tax:waiting finish:waiting',
    ],
    [
      'registered just now',
      aCaseFile(aRegisteredCase()),
      'acceptance:done name:done registration:done seals:waiting bank:waiting tax:waiting finish:waiting',
    ],
    [
      'with its services at work',
      aCaseFile(aRegisteredCase(), [
        aClosedWorkItem('seals', 'completed'),
        aWorkItem('bank'),
        aWorkItem('tax'),
      ]),
      'acceptance:done name:done registration:done seals:done bank:active tax:active finish:waiting',
    ],
    [
      'whose bank has refused',
      aCaseFile(aRegisteredCase(), [aClosedWorkItem('bank', 'refused'), aWorkItem('another-bank')]),
      'acceptance:done name:done registration:done seals:waiting bank:yours tax:waiting finish:waiting',
    ],
    [
      'for which another bank was chosen',
      aCaseFile(aRegisteredCase(), [
        aClosedWorkItem('bank', 'refused'),
        aClosedWorkItem('another-bank', 'completed'),
      ]),
      'acceptance:done name:done registration:done seals:waiting bank:waiting tax:waiting finish:waiting',
    ],
    [
      'with the second bank at work',
      aCaseFile(aRegisteredCase(), [
        aClosedWorkItem('bank', 'refused'),
        aClosedWorkItem('another-bank', 'completed'),
        aWorkItem('bank', { attempt: 2 }),
      ]),
      'acceptance:done name:done registration:done seals:waiting bank:active tax:waiting finish:waiting',
    ],
    [
      'whose second bank has refused too',
      aCaseFile(aRegisteredCase(), [
        aClosedWorkItem('bank', 'refused'),
        aClosedWorkItem('another-bank', 'completed'),
        aClosedWorkItem('bank', 'refused', { attempt: 2 }),
        aWorkItem('another-bank', { attempt: 2 }),
      ]),
      'acceptance:done name:done registration:done seals:waiting bank:yours tax:waiting finish:waiting',
    ],
    [
      'that wants no bank',
      aCaseFile(aRegisteredCase({ bank: declined })),
      'acceptance:done name:done registration:done seals:waiting bank:not-wanted tax:waiting finish:waiting',
    ],
    [
      'that wants no bank after a refusal',
      aCaseFile(aRegisteredCase({ bank: declined }), [
        aClosedWorkItem('bank', 'refused'),
        aClosedWorkItem('another-bank', 'completed'),
      ]),
      'acceptance:done name:done registration:done seals:waiting bank:not-wanted tax:waiting finish:waiting',
    ],
    [
      'that is finished',
      aCaseFile(aRegisteredCase({ status: 'finished', endedAt: minutesLater(40) }), all),
      'acceptance:done name:done registration:done seals:done bank:done tax:done finish:done',
    ],
    [
      'withdrawn at once',
      aCaseFile(aCase({ status: 'withdrawn', endedAt: minutesLater(1) })),
      'acceptance:done name:ended registration:ended seals:ended bank:ended tax:ended finish:ended',
    ],
    [
      'refused by an officer',
      aCaseFile(aNamedCase({ status: 'refused', endedAt: minutesLater(9) }), [
        aClosedWorkItem('examination', 'refused'),
      ]),
      'acceptance:done name:done registration:ended seals:ended bank:ended tax:ended finish:ended',
    ],
  ])('%s', (_, file, expected) => {
    expect(states(file)).toBe(expected);
  });
});

describe('a step', () => {
  it('that is done says from when to when', () => {
    const file = aCaseFile(aRegisteredCase({ status: 'finished', endedAt: minutesLater(40) }), all);
    expect(stepOf(file, 'name')).toMatchObject({ startedAt: acceptedAt, endedAt: minutesLater(2) });
    expect(stepOf(file, 'registration')).toMatchObject({
      startedAt: minutesLater(2),
      endedAt: minutesLater(5),
    });
    expect(stepOf(file, 'bank')).toMatchObject({
      startedAt: acceptedAt,
      endedAt: minutesLater(20),
      promisedMinutes: 60,
    });
    expect(stepOf(file, 'finish')).toMatchObject({
      startedAt: acceptedAt,
      endedAt: minutesLater(40),
      promisedMinutes: 120,
    });
  });

  it('that waits for somebody shows its work item, its due time and its light', () => {
    const item = aWorkItem('tax');
    const file = aCaseFile(aRegisteredCase(), [item]);
    expect(stepOf(file, 'tax', minutesLater(16))).toEqual({
      step: 'tax',
      by: city.tax.name,
      after: ['registration'],
      state: 'active',
      light: 'yellow',
      promisedMinutes: 30,
      startedAt: acceptedAt,
      dueAt: item.dueAt,
      expectedAt: item.dueAt,
      workItemId: item.id,
    });
    expect(stepOf(file, 'tax', minutesLater(31))?.light).toBe('red');
  });

  it('of a second attempt began with the first', () => {
    const second = aWorkItem('bank', { attempt: 2, openedAt: minutesLater(30) });
    const file = aCaseFile(aRegisteredCase(), [aClosedWorkItem('bank', 'refused'), second]);
    expect(stepOf(file, 'bank')).toMatchObject({ startedAt: acceptedAt, workItemId: second.id });
  });

  it('that has not begun has no due time, but its promise and an expected end', () => {
    expect(stepOf(aCaseFile(), 'seals')).toEqual({
      step: 'seals',
      by: city.sealMakers[0]?.name,
      after: ['registration'],
      state: 'waiting',
      light: 'grey',
      promisedMinutes: 30,
      expectedAt: minutesLater(71),
    });
    expect(stepOf(aCaseFile(), 'finish')?.dueAt).toBe(minutesLater(120));
  });
});

describe('the services of a case', () => {
  const wanting = (...extras: ('social-insurance' | 'housing-fund')[]) =>
    aCaseFile(aRegisteredCase({ application: anApplication({ extras }) }), all);

  it('are seals, bank and tax, and extras where they are both offered and asked for', () => {
    expect(wantedServices(wanting(), aCityWithExtras())).toEqual(['seals', 'bank', 'tax']);
    expect(wantedServices(wanting('housing-fund'), city)).toEqual(['seals', 'bank', 'tax']);
    expect(wantedServices(wanting('housing-fund'), aCityWithExtras())).toEqual([
      'seals',
      'bank',
      'tax',
      'housing-fund',
    ]);
    expect(wantedServices(wanting('housing-fund', 'social-insurance'), aCityWithExtras())).toHaveLength(5);
  });

  it('with extras are complete without the extras, which nobody has to wait for', () => {
    const file = wanting('housing-fund');
    expect(isComplete(file)).toBe(true);
    const housing = aWorkItem('housing-fund');
    expect(isComplete({ ...file, items: [...file.items, housing] })).toBe(true);
  });
});

describe('a case is complete', () => {
  it('with a company, seals, account and tax', () => {
    expect(isComplete(aCaseFile(aRegisteredCase(), all))).toBe(true);
  });

  it('never before there is a company', () => {
    expect(isComplete(aCaseFile(aNamedCase(), all))).toBe(false);
  });

  it.each(['seals', 'bank', 'tax'] as const)('not without %s', (kind) => {
    const others = all.filter((item) => item.kind !== kind);
    expect(isComplete(aCaseFile(aRegisteredCase(), others))).toBe(false);
    expect(isComplete(aCaseFile(aRegisteredCase(), [...others, aWorkItem(kind)]))).toBe(false);
    expect(isComplete(aCaseFile(aRegisteredCase(), [...others, aClosedWorkItem(kind, 'refused')]))).toBe(
      false,
    );
  });

  it('without an account where it is declined', () => {
    const withoutBank = all.filter(({ kind }) => kind !== 'bank');
    expect(isComplete(aCaseFile(aRegisteredCase({ bank: declined }), withoutBank))).toBe(true);
  });

  it('by the last attempt of each service', () => {
    const again = aClosedWorkItem('bank', 'completed', { attempt: 2 });
    const refused = all.map((item) => (item.kind === 'bank' ? aClosedWorkItem('bank', 'refused') : item));
    expect(isComplete(aCaseFile(aRegisteredCase(), [...refused, again]))).toBe(true);
    const open = aWorkItem('bank', { attempt: 2 });
    expect(isComplete(aCaseFile(aRegisteredCase(), [...refused, open]))).toBe(false);
  });
});
