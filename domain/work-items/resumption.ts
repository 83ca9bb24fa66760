import { waitSeconds } from '../case/promise.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { isExtra } from '../services/extra-kinds.ts';
import type { WorkItem, WorkItemKind } from './work-item.ts';

/** How a wait ended, and the wall seconds that the wait which may follow it can take. */
export type WaitOutcome = {
  /** `declined`: the applicant wants no account after all. */
  readonly outcome: 'completed' | 'refused' | 'declined';
  readonly timeoutSeconds: number;
};

/** The answer for a waiting state of the workflow, frozen with its event: a later attempt sends the same. */
export type Resumption = { readonly taskToken: string; readonly output: WaitOutcome };

/** The waits that may follow one another in the bank's branch; any other wait is followed by none. */
const next: Partial<Record<WorkItemKind, WorkItemKind>> = { bank: 'another-bank', 'another-bank': 'bank' };

/** What the waiting state hears of a closed work item, at `at`. */
export function resumptionOf(item: WorkItem, profile: CityProfile, at: string): Resumption {
  const timeoutSeconds = waitSeconds(profile, next[item.kind] ?? item.kind, at);
  return { taskToken: item.taskToken, output: { outcome: outcomeOf(item), timeoutSeconds } };
}

/** The outcome of a closed work item in the words of the workflow. */
export function outcomeOf(item: WorkItem): WaitOutcome['outcome'] {
  // Nothing follows from an extra that was refused: for the workflow its wait is over.
  if (item.state === 'refused') return isExtra(item.kind) ? 'completed' : 'refused';
  const bank =
    item.kind === 'another-bank' ? (item.answer?.['bank'] as { choice?: unknown } | undefined) : undefined;
  return bank?.choice === 'declined' ? 'declined' : 'completed';
}
