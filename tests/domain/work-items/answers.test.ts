import { describe, expect, it } from 'vitest';
import { Finding } from '../../../domain/findings.ts';
import { applyAnswer } from '../../../domain/work-items/apply-answer.ts';
import { checkChoice } from '../../../domain/work-items/check-choice.ts';
import { checkAnswer } from '../../../domain/work-items/kinds.ts';
import type { WorkItem, WorkItemKind } from '../../../domain/work-items/work-item.ts';
import {
  aCase,
  aCaseFile,
  aCity,
  aClosedWorkItem,
  aDecision,
  aNamedCase,
  aRegisteredCase,
  aWorkItem,
  minutesLater,
} from '../../support/a-case.ts';

const open = (bank: string) => ({ bank: { choice: 'open', bank } });
const declined = { bank: { choice: 'declined', reason: '以后再开' } };

/** The check of an answer of an applicant or an officer. */
const check = (kind: WorkItemKind, answer: unknown) => checkAnswer(kind, answer, aRegisteredCase(), aCity());

describe('an answer changes in the case', () => {
  const at = minutesLater(20);

  it('the name that was chosen anew', () => {
    const item = aClosedWorkItem('another-name', 'completed', {
      answer: { name: '双鸭山市松涛科技有限公司' },
    });
    expect(applyAnswer(aCase(), item, 'lin', at)).toEqual({ ...aCase(), name: '双鸭山市松涛科技有限公司' });
  });

  it.each([open('rural-bank'), declined])('the bank that was chosen anew: %j', (answer) => {
    const item = aClosedWorkItem('another-bank', 'completed', { answer });
    expect(applyAnswer(aRegisteredCase(), item, 'lin', at)).toEqual({ ...aRegisteredCase(), ...answer });
  });

  it('the decision, which keeps the rules that referred it', () => {
    const decision = aDecision({ outcome: 'referred' });
    const subject = aNamedCase({ decision });
    const by = { decidedAt: at, decidedBy: { kind: 'officer', id: 'wang' } };

    const granted = applyAnswer(subject, aClosedWorkItem('examination', 'completed'), 'wang', at);
    expect(granted.decision).toEqual({ ...decision, ...by, outcome: 'granted' });

    const reasons = [{ code: 'not-legal', text: '材料不实' }];
    const refused = applyAnswer(subject, aClosedWorkItem('examination', 'refused', { reasons }), 'wang', at);
    expect(refused.decision).toEqual({ ...decision, ...by, outcome: 'refused', reasons });
  });

  it.each(['seals', 'bank', 'tax', 'social-insurance', 'housing-fund'] as const)('nothing for %s', (kind) => {
    const subject = aRegisteredCase();
    expect(applyAnswer(subject, aClosedWorkItem(kind, 'completed', { answer: open('x') }), 'lin', at)).toBe(
      subject,
    );
  });
});

describe('another name', () => {
  it('is checked like the first', () => {
    expect(checkChoice(aCaseFile(), 'another-name', { name: '双鸭山市松涛科技有限公司' }, aCity())).toEqual(
      [],
    );
    const found = checkChoice(aCaseFile(), 'another-name', { name: '双鸭山市ABC科技有限公司' }, aCity());
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) expect(finding.path).toBe('/name');
  });

  it('is all that the answer holds', () => {
    expect(
      check('another-name', { name: '双鸭山市松涛科技有限公司', similarNameRisk: true }).findings,
    ).toEqual([]);
    expect(check('another-name', {}).findings).toMatchObject([{ path: '/name', rule: 'shape' }]);
    expect(check('another-name', { name: 'x', bank: 'y' }).findings).toMatchObject([{ rule: 'shape' }]);
  });
});

describe('another bank', () => {
  /** The refusals of some banks, one after the other. */
  const refusals = (...banks: string[]) =>
    banks.map((addressee, at) => aClosedWorkItem('bank', 'refused', { addressee, attempt: at + 1 }));
  const choose = (
    answer: Record<string, unknown>,
    items: readonly WorkItem[] = refusals('longjiang-bank'),
    city = aCity(),
  ) => checkChoice(aCaseFile(aRegisteredCase(), items), 'another-bank', answer, city);

  it('is one of the city that has not refused, or none', () => {
    expect(choose(open('rural-bank'))).toEqual([]);
    expect(choose(declined)).toEqual([]);
  });

  it.each(['longjiang-bank', 'jinyuan-seals', 'nobody'])('is not %s', (bank) => {
    const [finding, ...more] = choose(open(bank));
    expect(more).toEqual([]);
    expect(Finding.parse(finding)).toMatchObject({ path: '/bank/bank', rule: 'B01' });
    expect(finding?.remedy.en).toContain('rural-bank');
    expect(finding?.remedy.en).not.toContain('longjiang-bank');
  });

  it('is never one that refused this case before, be it the first or the last', () => {
    const third = { id: 'third-bank', name: { zh: '第三银行', en: 'Third Bank' } };
    const city = aCity({ banks: [...aCity().banks, third] });
    const both = refusals('longjiang-bank', 'rural-bank');
    expect(choose(open('third-bank'), both, city)).toEqual([]);
    for (const bank of ['longjiang-bank', 'rural-bank']) {
      const [finding] = choose(open(bank), both, city);
      expect(finding).toMatchObject({ rule: 'B01', remedy: { en: 'choose another bank: third-bank' } });
    }
  });

  it('is none where every bank has refused, which is what the applicant is told', () => {
    const both = refusals('longjiang-bank', 'rural-bank');
    for (const bank of ['longjiang-bank', 'rural-bank']) {
      const [finding, ...more] = choose(open(bank), both);
      expect(more).toEqual([]);
      expect(Finding.parse(finding)).toMatchObject({ path: '/bank/bank', rule: 'B01' });
      expect(finding?.remedy.en).toMatch(/decline with a reason/);
      expect(finding?.remedy.zh).toMatch(/暂不开户/);
    }
    expect(choose(declined, both)).toEqual([]);
  });

  it('may be one whose order came to nothing without a refusal', () => {
    const addressee = 'rural-bank';
    for (const item of [
      aWorkItem('bank', { addressee }),
      aClosedWorkItem('bank', 'cancelled', { addressee }),
    ])
      expect(choose(open('rural-bank'), [item])).toEqual([]);
  });

  it('is chosen or declined with a reason', () => {
    expect(check('another-bank', open('rural-bank')).findings).toEqual([]);
    expect(check('another-bank', declined).findings).toEqual([]);
    expect(check('another-bank', { bank: { choice: 'declined' } }).findings).toMatchObject([
      { path: '/bank/reason', rule: 'shape' },
    ]);
    expect(check('another-bank', {}).findings).toMatchObject([{ path: '/bank', rule: 'shape' }]);
  });
});

describe('an examination', () => {
  it('ends with a note of the officer', () => {
    expect(check('examination', { note: ' 同意 ' })).toEqual({
      answer: { note: '同意' },
      findings: [],
    });
    expect(check('examination', { note: '  ' }).findings).toMatchObject([{ path: '/note', rule: 'shape' }]);
    expect(check('examination', { note: '长'.repeat(1_001) }).findings).toMatchObject([{ path: '/note' }]);
  });

  it.each(['examination', 'seals', 'bank', 'tax'] as const)(
    'and %s leave the case to its applicant',
    (kind) => {
      expect(checkChoice(aCaseFile(), kind, { name: 'ABC', bank: 'x' }, aCity())).toEqual([]);
    },
  );
});
