import { describe, expect, it } from 'vitest';
import { CaseSummary, caseSummary } from '../../../domain/case/case-summary.ts';
import { acceptedAt, aCase, aRegisteredCase, minutesLater } from '../../support/a-case.ts';

describe('a case in a list', () => {
  it('that was accepted just now shows its name, its city and its promise, and nothing of its people', () => {
    expect(caseSummary(aCase())).toEqual({
      id: aCase().id,
      status: 'accepted',
      city: '230500',
      name: '双鸭山市星河云启科技有限公司',
      acceptedAt,
      dueAt: minutesLater(120),
    });
  });

  it('shows the name as it stands now, not as it was first wished', () => {
    expect(caseSummary(aCase({ name: '双鸭山市松涛科技有限公司' })).name).toBe('双鸭山市松涛科技有限公司');
  });

  it('that has come to its end shows when, and under which credit code', () => {
    const finished = caseSummary(aRegisteredCase({ status: 'finished', endedAt: minutesLater(40) }));
    expect(finished).toMatchObject({
      status: 'finished',
      endedAt: minutesLater(40),
      creditCode: '91230502MA0000015P',
    });
  });

  it('has its credit code as soon as there is a company, and its end only when it has ended', () => {
    const registered = caseSummary(aRegisteredCase());
    expect(registered.creditCode).toBe('91230502MA0000015P');
    expect(registered).not.toHaveProperty('endedAt');
    const withdrawn = caseSummary(aCase({ status: 'withdrawn', endedAt: minutesLater(3) }));
    expect(withdrawn.endedAt).toBe(minutesLater(3));
    expect(withdrawn).not.toHaveProperty('creditCode');
  });

  it('is as the interface describes it', () => {
    for (const subject of [aCase(), aRegisteredCase({ status: 'finished', endedAt: minutesLater(40) })]) {
      expect(CaseSummary.strict().parse(caseSummary(subject))).toEqual(caseSummary(subject));
    }
  });
});
