import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowedWorkItemMoves,
  closeWorkItem,
  isClosed,
  moveWorkItem,
  workItemMoves,
  type WorkItemMove,
} from '../../../domain/work-items/lifecycle.ts';
import {
  WorkItemKind,
  WorkItemState,
  type Handler,
  type WorkItem,
} from '../../../domain/work-items/work-item.ts';
import { aClosedWorkItem, aWorkItem, minutesLater } from '../../support/a-case.ts';

type Row = Partial<Record<WorkItemMove, WorkItemState>>;
type Rows = Partial<Record<WorkItemState, Row>>;
type Sort = 'officers' | 'partners' | 'partners, not to be refused' | 'applicants';

const sortOf: Record<WorkItemKind, Sort> = {
  'another-name': 'applicants',
  examination: 'officers',
  seals: 'partners, not to be refused',
  bank: 'partners',
  'another-bank': 'applicants',
  tax: 'partners, not to be refused',
  'social-insurance': 'partners, not to be refused',
  'housing-fund': 'partners, not to be refused',
  'food-permit': 'partners',
};

const cancels: Rows = {
  open: { cancel: 'cancelled' },
  claimed: { cancel: 'cancelled' },
  'awaiting-correction': { cancel: 'cancelled' },
};
const corrects: Rows = { 'awaiting-correction': { answerCorrection: 'open' } };
const ends: Row = { complete: 'completed', askCorrection: 'awaiting-correction' };
const endsOrRefuses: Row = { ...ends, refuse: 'refused' };

/** What each may do with each sort of work item in each state, and where it leads; anything else is a no. */
const table: Record<Sort, Partial<Record<Handler, Rows>>> = {
  officers: {
    officer: {
      open: { claim: 'claimed', recuse: 'open', note: 'open' },
      claimed: { ...endsOrRefuses, release: 'open', handOver: 'open', recuse: 'open', note: 'claimed' },
    },
    supervisor: {
      open: {
        claim: 'claimed',
        reassign: 'open',
        recuse: 'open',
        note: 'open',
        askCorrection: 'awaiting-correction',
      },
      claimed: {
        ...endsOrRefuses,
        release: 'open',
        handOver: 'open',
        reassign: 'open',
        recuse: 'open',
        note: 'claimed',
      },
    },
    applicant: { 'awaiting-correction': { answerCorrection: 'claimed' } },
    workflow: {
      ...cancels,
      open: { cancel: 'cancelled', lapse: 'open' },
      claimed: { cancel: 'cancelled', lapse: 'open' },
    },
  },
  partners: {
    partner: {
      open: { ...endsOrRefuses, note: 'open' },
      claimed: { ...endsOrRefuses, note: 'claimed' },
    },
    applicant: corrects,
    workflow: cancels,
  },
  'partners, not to be refused': {
    partner: { open: { ...ends, note: 'open' }, claimed: { ...ends, note: 'claimed' } },
    applicant: corrects,
    workflow: cancels,
  },
  applicants: {
    applicant: { open: { complete: 'completed' }, claimed: { complete: 'completed' }, ...corrects },
    workflow: cancels,
  },
};

const moves = Object.keys(workItemMoves) as WorkItemMove[];
const handlers: readonly Handler[] = ['officer', 'supervisor', 'partner', 'applicant', 'workflow'];
const me = { id: 'wang', name: '王', since: minutesLater(1) };
const closed = ['completed', 'refused', 'cancelled'] as const;

/** A work item in a state; an officer's was drawn for me, and is held by me where somebody has to hold it. */
function itemIn(state: WorkItemState, kind: WorkItemKind): WorkItem {
  if (closed.some((end) => end === state)) return aClosedWorkItem(kind, state as (typeof closed)[number]);
  const held = sortOf[kind] === 'officers' && state !== 'open';
  const drawn = sortOf[kind] === 'officers' && { assignee: me };
  return aWorkItem(kind, { state, ...drawn, ...(held && { holder: me }) });
}

const every = WorkItemKind.options.flatMap((kind) =>
  handlers.flatMap((by) => WorkItemState.options.map((state) => ({ kind, by, state }))),
);

describe('a work item', () => {
  it.each(every)(
    'of the kind $kind that is $state answers the $by as the table says',
    ({ kind, by, state }) => {
      const item = itemIn(state, kind);
      const rows = table[sortOf[kind]][by] ?? {};
      const everTheirs = new Set(Object.values(rows).flatMap((row) => Object.keys(row)));
      for (const move of moves) {
        const moved = moveWorkItem(item, move, { by: by, id: me.id });
        const to = rows[state]?.[move];
        if (to) {
          expect(moved).toEqual({ ok: true, value: { ...item, state: to, version: item.version + 1 } });
          continue;
        }
        const code = !everTheirs.has(move)
          ? 'not-yours-to-do'
          : isClosed(state)
            ? 'already-answered'
            : 'move-not-allowed';
        expect(moved).toMatchObject({ ok: false, refusal: { code } });
      }
    },
  );

  it.each(every)('of the kind $kind that is $state offers the $by what it accepts', ({ kind, by, state }) => {
    const offered = allowedWorkItemMoves(itemIn(state, kind), { by: by, id: me.id });
    expect(offered.toSorted()).toEqual(Object.keys(table[sortOf[kind]][by]?.[state] ?? {}).toSorted());
  });

  it('is closed in the last three states', () => {
    expect(WorkItemState.options.filter(isClosed)).toEqual([...closed]);
  });

  it('says when it was answered to whoever comes too late', () => {
    const moved = moveWorkItem(aClosedWorkItem('bank', 'refused'), 'complete', {
      by: 'partner',
      id: 'bank-program',
    });
    expect(moved).toEqual({
      ok: false,
      refusal: { code: 'already-answered', facts: { state: 'refused', closedAt: minutesLater(20) } },
    });
  });

  it('is closed at a moment, by somebody', () => {
    const item = aWorkItem('seals', { state: 'completed' });
    const at = minutesLater(9);
    expect(closeWorkItem(item, at, 'jinyuan-seals')).toEqual({
      ...item,
      closedAt: at,
      closedBy: 'jinyuan-seals',
    });
  });
});

describe('a work item that an officer holds', () => {
  const held = aWorkItem('examination', { state: 'claimed', assignee: me, holder: me });
  const waiting: WorkItem = { ...held, state: 'awaiting-correction' };

  it('is closed to his colleagues, who hear who holds it', () => {
    for (const move of ['claim', 'release', 'complete', 'refuse', 'askCorrection'] as const) {
      expect(moveWorkItem(held, move, { by: 'officer', id: 'li' })).toEqual({
        ok: false,
        refusal: { code: 'held-by-somebody-else', facts: { holder: '王', since: me.since } },
      });
    }
    expect(allowedWorkItemMoves(held, { by: 'officer', id: 'li' })).toEqual([]);
  });

  it('is not claimed twice by himself', () => {
    expect(moveWorkItem(held, 'claim', { by: 'officer', id: me.id })).toMatchObject({
      ok: false,
      refusal: { code: 'move-not-allowed' },
    });
  });

  it('can still be corrected by the applicant and cancelled by the workflow', () => {
    expect(moveWorkItem(waiting, 'answerCorrection', { by: 'applicant', id: 'lin' }).ok).toBe(true);
    expect(moveWorkItem(held, 'cancel', { by: 'workflow', id: 'kaiban' }).ok).toBe(true);
  });

  it('is back in his hands, and in nobody else’s, when a correction is answered', () => {
    const answered = moveWorkItem(waiting, 'answerCorrection', { by: 'applicant', id: 'lin' });
    if (!answered.ok) throw new Error(answered.refusal.code);
    expect(answered.value).toEqual({ ...held, version: held.version + 1 });
    expect(moveWorkItem(answered.value, 'complete', { by: 'officer', id: me.id })).toMatchObject({
      ok: true,
    });
    expect(allowedWorkItemMoves(answered.value, { by: 'officer', id: 'li' })).toEqual([]);
  });

  it('is open again when a correction is answered and nobody holds it', () => {
    const unheld = aWorkItem('examination', { state: 'awaiting-correction' });
    const answered = moveWorkItem(unheld, 'answerCorrection', { by: 'applicant', id: 'lin' });
    expect(answered).toMatchObject({ ok: true, value: { state: 'open' } });
  });

  it('has to be claimed before it is decided', () => {
    const open = aWorkItem('examination', { assignee: me });
    expect(moveWorkItem(open, 'complete', { by: 'officer', id: me.id })).toMatchObject({
      ok: false,
      refusal: { code: 'move-not-allowed', facts: { first: 'claim' } },
    });
  });
});

describe('a work item that was drawn for an officer', () => {
  const drawn = aWorkItem('examination', { assignee: me });

  it('is claimed by nobody else, and by nobody at all while it lies with nobody', () => {
    for (const by of ['officer', 'supervisor'] as const) {
      const code = { ok: false, refusal: { code: 'not-drawn-for-you' } };
      expect(moveWorkItem(drawn, 'claim', { by, id: 'li' })).toMatchObject(code);
      expect(moveWorkItem(aWorkItem('examination'), 'claim', { by, id: 'li' })).toMatchObject(code);
    }
  });

  it('is decided by nobody who is excluded from the case, whatever else he may do', () => {
    const mine = { ...drawn, state: 'claimed', holder: me } as const;
    for (const by of ['officer', 'supervisor'] as const) {
      const mover = { by, id: me.id, excluded: 'front-desk' };
      expect(moveWorkItem(drawn, 'claim', mover)).toMatchObject({
        ok: false,
        refusal: { code: 'may-not-decide', facts: { why: 'front-desk' } },
      });
      for (const move of ['complete', 'refuse', 'askCorrection'] as const) {
        expect(moveWorkItem(mine, move, mover)).toMatchObject({ refusal: { code: 'may-not-decide' } });
      }
      expect(moveWorkItem(mine, 'release', mover).ok).toBe(true);
    }
  });

  it('can be given away by a supervisor over the head of its holder', () => {
    const theirs = { ...drawn, state: 'claimed', holder: me } as const;
    expect(moveWorkItem(theirs, 'reassign', { by: 'supervisor', id: 'gao' }).ok).toBe(true);
    expect(moveWorkItem(theirs, 'reassign', { by: 'officer', id: me.id })).toMatchObject({
      refusal: { code: 'not-yours-to-do' },
    });
    expect(moveWorkItem(theirs, 'complete', { by: 'supervisor', id: 'gao' })).toMatchObject({
      refusal: { code: 'held-by-somebody-else' },
    });
  });
});

describe('whatever is done with a work item', () => {
  it('counts its version up by one with every move and never leaves a final state', () => {
    const step = fc.record({ move: fc.constantFrom(...moves), by: fc.constantFrom(...handlers) });
    const kind = fc.constantFrom(...WorkItemKind.options);
    fc.assert(
      fc.property(kind, fc.array(step, { maxLength: 30 }), (of, steps) => {
        let item = aWorkItem(of, { assignee: me });
        for (const { move, by } of steps) {
          const moved = moveWorkItem(item, move, { by: by, id: me.id });
          if (!moved.ok) continue;
          expect(isClosed(item.state)).toBe(false);
          expect(moved.value).toEqual({ ...item, state: moved.value.state, version: item.version + 1 });
          item = move === 'claim' ? { ...moved.value, holder: me } : moved.value;
        }
      }),
    );
  });
});
