import type { CityProfile } from '../cities/city-profile.ts';
import { dueWithPauses } from '../time/due-with-pauses.ts';
import type { CaseFile } from './case-file.ts';
import { itemPauses } from './pauses.ts';
import { stepsBefore, type StepName } from './planned-steps.ts';
import type { Standing } from './step.ts';
import { minutesAfter } from './promise.ts';

/**
 * When each step that has not ended will have, if everybody keeps his promise from now on and the applicant acts at once:
 * a step begins when those before it have ended. Provisional, and told anew whenever one of them ends, is corrected or is
 * late. `steps` in the order of the journey. To the next full minute, so that it does not change with every look.
 */
export function expectedEnds(
  file: CaseFile,
  profile: CityProfile,
  steps: readonly Standing[],
  now: string,
): ReadonlyMap<StepName, string> {
  const minute = new Date((Math.floor(Date.parse(now) / 60_000) + 1) * 60_000).toISOString();
  const ends = new Map<StepName, string>();
  for (const standing of steps) {
    const begins = latest([minute, ...stepsBefore(standing.step).flatMap((step) => ends.get(step) ?? [])]);
    const end = endOf(standing, begins);
    if (end !== undefined) ends.set(standing.step, end);
  }
  const open = steps.filter(({ endedAt }) => endedAt === undefined).map(({ step }) => step);
  return new Map([...ends].filter(([step]) => open.includes(step)));

  function endOf(standing: Standing, begins: string): string | undefined {
    const { step, state, startedAt, endedAt, dueAt, promisedMinutes = 0 } = standing;
    if (endedAt !== undefined) return endedAt;
    switch (state) {
      case 'active':
        return latest([minute, dueAt ?? minutesAfter(profile, startedAt ?? begins, promisedMinutes)]);
      case 'paused':
        return minutesAfter(profile, minute, minutesLeft(standing));
      case 'yours':
      case 'waiting':
        return step === 'finish' ? begins : minutesAfter(profile, begins, promisedMinutes);
      default:
        return undefined;
    }
  }

  /** Of a promise whose clock stands still. */
  function minutesLeft({ workItemId, promisedMinutes = 0 }: Standing): number {
    const item = file.items.find(({ id }) => id === workItemId);
    if (!item) return promisedMinutes;
    const due = dueWithPauses(profile.calendar, item.openedAt, item.promisedMinutes, itemPauses(item));
    return due.state === 'paused' ? Math.ceil(due.secondsLeft / 60) : 0;
  }
}

/** Instants in the one form that this service writes sort as text. */
function latest(instants: readonly string[]): string {
  return instants.reduce((one, other) => (one > other ? one : other));
}
