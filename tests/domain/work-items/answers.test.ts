import { describe, expect, it } from 'vitest';
import { Finding } from '../../../domain/findings.ts';
import { applyAnswer } from '../../../domain/work-items/apply-answer.ts';
import { checkChoice } from '../../../domain/work-items/check-choice.ts';
import { checkAnswer } from '../../../domain/work-items/kinds.ts';
import { outcomeOf } from '../../../domain/work-items/resumption.ts';
import { WorkItemKind } from '../../../domain/work-items/work-item.ts';
import {
  aCase,
  aCity,
  aClosedWorkItem,
  aDecision,
  aNamedCase,
  aRegisteredCase,
  minutesLater,
} from '../../support/a-case.ts';

const open = (bank: string) => ({ bank: { choice: 'open', bank } });
const declined = { bank: { choice: 'declined', reason: '以后再开' } };

describe('the outcome of a wait', () => {
  it.each(WorkItemKind.options)('of the kind %s is completed or refused', (kind) => {
    expect(outcomeOf(aClosedWorkItem(kind, 'completed'))).toBe('completed');
    expect(outcomeOf(aClosedWorkItem(kind, 'refused'))).toBe('refused');
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
    expect(checkChoice(aCase(), 'another-name', { name: '双鸭山市松涛科技有限公司' }, aCity())).toEqual([]);
    const found = checkChoice(aCase(), 'another-name', { name: '双鸭山市ABC科技有限公司' }, aCity());
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) expect(finding.path).toBe('/name');
  });

  it('is all that the answer holds', () => {
    expect(
      checkAnswer('another-name', { name: '双鸭山市松涛科技有限公司', similarNameRisk: true }).findings,
    ).toEqual([]);
    expect(checkAnswer('another-name', {}).findings).toMatchObject([{ path: '/name', rule: 'shape' }]);
    expect(checkAnswer('another-name', { name: 'x', bank: 'y' }).findings).toMatchObject([{ rule: 'shape' }]);
  });
});

describe('another bank', () => {
  const choose = (answer: Record<string, unknown>) =>
    checkChoice(aRegisteredCase(), 'another-bank', answer, aCity());

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

  it('is chosen or declined with a reason', () => {
    expect(checkAnswer('another-bank', open('rural-bank')).findings).toEqual([]);
    expect(checkAnswer('another-bank', declined).findings).toEqual([]);
    expect(checkAnswer('another-bank', { bank: { choice: 'declined' } }).findings).toMatchObject([
      { path: '/bank/reason', rule: 'shape' },
    ]);
    expect(checkAnswer('another-bank', {}).findings).toMatchObject([{ path: '/bank', rule: 'shape' }]);
  });
});

describe('an examination', () => {
  it('ends with a note of the officer', () => {
    expect(checkAnswer('examination', { note: ' 同意 ' })).toEqual({
      answer: { note: '同意' },
      findings: [],
    });
    expect(checkAnswer('examination', { note: '  ' }).findings).toMatchObject([
      { path: '/note', rule: 'shape' },
    ]);
    expect(checkAnswer('examination', { note: '长'.repeat(1_001) }).findings).toMatchObject([
      { path: '/note' },
    ]);
  });

  it.each(['examination', 'seals', 'bank', 'tax'] as const)(
    'and %s leave the case to its applicant',
    (kind) => {
      expect(checkChoice(aCase(), kind, { name: 'ABC', bank: 'x' }, aCity())).toEqual([]);
    },
  );
});
