import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaseStatus } from '../../../domain/case/case.ts';
import {
  allowedCaseMoves,
  caseMoves,
  hasEnded,
  moveCase,
  type CaseMove,
} from '../../../domain/case/lifecycle.ts';
import { aCase, minutesLater } from '../../support/a-case.ts';

/** Where each move leads from each status, and who makes it; what is not here is not allowed. */
const table: Record<CaseStatus, Partial<Record<CaseMove, readonly [to: CaseStatus, by: string]>>> = {
  accepted: {
    bindName: ['name-bound', 'workflow'],
    refuse: ['refused', 'workflow'],
    withdraw: ['withdrawn', 'applicant'],
  },
  'name-bound': {
    register: ['registered', 'workflow'],
    refuse: ['refused', 'workflow'],
    withdraw: ['withdrawn', 'applicant'],
  },
  registered: { finish: ['finished', 'workflow'] },
  finished: {},
  refused: {},
  withdrawn: {},
};

const moves = Object.keys(caseMoves) as CaseMove[];
const every = CaseStatus.options.flatMap((status) => moves.map((move) => ({ status, move })));
const at = minutesLater(7);

describe('a case', () => {
  it.each(every)('that is $status answers $move as the table says', ({ status, move }) => {
    const subject = aCase({ status });
    const moved = moveCase(subject, move, at);
    const expected = table[status][move];
    if (!expected) {
      expect(moved).toEqual({ ok: false, refusal: { code: 'move-not-allowed', facts: { move, status } } });
      return;
    }
    const [to] = expected;
    const ended = to === 'finished' || to === 'refused' || to === 'withdrawn';
    expect(moved).toEqual({ ok: true, value: { ...subject, status: to, ...(ended && { endedAt: at }) } });
  });

  it.each(CaseStatus.options)('that is %s offers each the moves that it will accept', (status) => {
    for (const by of ['applicant', 'workflow'] as const) {
      const expected = moves.filter((move) => table[status][move]?.[1] === by);
      expect(allowedCaseMoves(status, by)).toEqual(expected);
    }
    const offered = [...allowedCaseMoves(status, 'applicant'), ...allowedCaseMoves(status, 'workflow')];
    const accepted = moves.filter((move) => moveCase(aCase({ status }), move, at).ok);
    expect(offered.toSorted()).toEqual(accepted.toSorted());
  });

  it('has ended where nothing can follow', () => {
    for (const status of CaseStatus.options) {
      expect(hasEnded(status)).toBe(Object.keys(table[status]).length === 0);
    }
  });

  it('never goes back, and a registered one is never refused or withdrawn', () => {
    const rank = { accepted: 0, 'name-bound': 1, registered: 2, finished: 3, refused: 3, withdrawn: 3 };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 20 }), (attempted) => {
        let subject = aCase();
        let registered = false;
        for (const move of attempted) {
          const moved = moveCase(subject, move, at);
          if (!moved.ok) continue;
          expect(rank[moved.value.status]).toBeGreaterThan(rank[subject.status]);
          subject = moved.value;
          registered ||= subject.status === 'registered';
          if (registered) expect(['registered', 'finished']).toContain(subject.status);
        }
      }),
    );
  });
});
