import { accept, refuse, type Result } from '../result.ts';
import type { Case, CaseStatus } from './case.ts';

type Mover = 'applicant' | 'workflow';
type Move = { readonly from: readonly CaseStatus[]; readonly to: CaseStatus; readonly by: Mover };

/** The one place that says from where to where a case may go, and who may send it there. */
export const caseMoves = {
  bindName: { from: ['accepted'], to: 'name-bound', by: 'workflow' },
  register: { from: ['name-bound'], to: 'registered', by: 'workflow' },
  refuse: { from: ['accepted', 'name-bound'], to: 'refused', by: 'workflow' },
  withdraw: { from: ['accepted', 'name-bound'], to: 'withdrawn', by: 'applicant' },
  finish: { from: ['registered'], to: 'finished', by: 'workflow' },
} as const satisfies Record<string, Move>;

/** A move of {@link caseMoves}. */
export type CaseMove = keyof typeof caseMoves;

/** Tells whether nothing will happen any more. */
export function hasEnded(status: CaseStatus): boolean {
  return status === 'finished' || status === 'refused' || status === 'withdrawn';
}

/** What may be done next with a case in this status; replies carry it, so that no page keeps rules of its own. */
export function allowedCaseMoves(status: CaseStatus, by: Mover): CaseMove[] {
  return (Object.keys(caseMoves) as CaseMove[]).filter((name) => {
    const move: Move = caseMoves[name];
    return move.by === by && move.from.includes(status);
  });
}

/** Moves a case on, or refuses with `move-not-allowed` and the status in which it really is. */
export function moveCase(subject: Case, name: CaseMove, at: string): Result<Case> {
  const move: Move = caseMoves[name];
  if (!move.from.includes(subject.status)) {
    return refuse('move-not-allowed', { move: name, status: subject.status });
  }
  const moved = { ...subject, status: move.to };
  return accept(hasEnded(move.to) ? { ...moved, endedAt: at } : moved);
}
