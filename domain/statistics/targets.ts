import type { CaseOutcome } from './outcome.ts';
import { shareOf, type Share } from './share.ts';

/** The targets of 110 (一件事、一日办结、零成本), with the two hours and the one visit that belong to them. */
export const targets = ['one-matter', 'one-day', 'two-hours', 'no-cost', 'one-visit'] as const;
/** See {@link targets}. */
export type Target = (typeof targets)[number];

/** How many of the finished cases reached a target. */
export type Reached = { readonly target: Target } & Share;

const twoHours = 2 * 60 * 60;

/** How a finished case shows that it reached a target; nothing if it was counted before that was asked. */
const reaches: Readonly<Record<Target, (outcome: CaseOutcome) => boolean | undefined>> = {
  'one-matter': ({ journey }) => journey && journey.matters <= 1,
  'one-day': ({ journey }) => journey && journey.workingDays <= 1,
  'two-hours': ({ serviceSeconds }) => serviceSeconds <= twoHours,
  'no-cost': ({ feesFen }) => feesFen === 0,
  'one-visit': ({ visits }) => visits <= 1,
};

/** Every target with the cases that reached it, of those of which it is known. */
export function targetsOf(outcomes: readonly CaseOutcome[]): Reached[] {
  return targets.map((target) => {
    const known = outcomes.map(reaches[target]).filter((reached) => reached !== undefined);
    return { target, ...shareOf(known, (reached) => reached) };
  });
}
