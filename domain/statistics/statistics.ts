import { isBad, type Rating } from '../ratings/rating.ts';
import type { CaseOutcome } from './outcome.ts';

/** A share that shows from what it is made; no share where there is nothing to divide by. */
export type Share = { readonly numerator: number; readonly denominator: number };

/** Seconds within which half of the cases, and nine in ten, came through. */
export type Distribution = { readonly count: number; readonly median: number; readonly ninety: number };

/** What the service achieved in a period; every rate with its numerator and denominator. */
export type Statistics = {
  readonly finished: number;
  readonly withinPromise: Share;
  readonly serviceSeconds: Distribution;
  readonly wallSeconds: Distribution;
  readonly steps: readonly ({ readonly step: string } & Distribution)[];
  readonly straightThrough: Share;
  /** Good: three stars and more, of all ratings. What was not rated is in neither number. */
  readonly good: Share;
  /** Cases that were rated, of those finished. */
  readonly coverage: Share;
  readonly stars: Readonly<Record<'1' | '2' | '3' | '4' | '5', number>>;
  readonly channels: Readonly<Record<string, number>>;
  readonly atMostOneVisit: Share;
  readonly withoutFees: Share;
  /** What the founders did not have to pay, in fen: four seals, a token and postage at the usual price. */
  readonly savedFen: number;
  readonly capitalFen: number;
};

/** About 300 yuan a company, by the published reckoning of 2019 (2,975 companies, nearly a million yuan). */
const savedFenPerCase = 30_000;

/** Reckons the statistics of a period from its finished cases and its ratings. */
export function statisticsOf(outcomes: readonly CaseOutcome[], ratings: readonly Rating[]): Statistics {
  const share = (is: (outcome: CaseOutcome) => boolean): Share => ({
    numerator: outcomes.filter(is).length,
    denominator: outcomes.length,
  });
  const steps = [...new Set(outcomes.flatMap((outcome) => Object.keys(outcome.steps)))].toSorted();
  const rated = new Set(ratings.filter(({ matter }) => matter === 'case').map(({ caseId }) => caseId));
  const withStars = (stars: number) => ratings.filter((rating) => rating.stars === stars).length;
  return {
    finished: outcomes.length,
    withinPromise: share(({ serviceSeconds, promisedSeconds }) => serviceSeconds <= promisedSeconds),
    serviceSeconds: distributionOf(outcomes.map(({ serviceSeconds }) => serviceSeconds)),
    wallSeconds: distributionOf(outcomes.map(({ wallSeconds }) => wallSeconds)),
    steps: steps.map((step) => ({
      step,
      ...distributionOf(outcomes.flatMap((outcome) => outcome.steps[step] ?? [])),
    })),
    straightThrough: share(({ straightThrough }) => straightThrough),
    good: { numerator: ratings.filter(({ stars }) => !isBad(stars)).length, denominator: ratings.length },
    coverage: share(({ id }) => rated.has(id)),
    stars: { 1: withStars(1), 2: withStars(2), 3: withStars(3), 4: withStars(4), 5: withStars(5) },
    channels: counted(ratings.map(({ channel }) => channel)),
    atMostOneVisit: share(({ visits }) => visits <= 1),
    withoutFees: share(({ feesFen }) => feesFen === 0),
    savedFen: outcomes.length * savedFenPerCase,
    capitalFen: outcomes.reduce((sum, { capitalFen }) => sum + capitalFen, 0),
  };
}

/** The smallest value that half, and nine in ten, do not exceed. */
function distributionOf(values: readonly number[]): Distribution {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { count: sorted.length, median: at(0.5), ninety: at(0.9) };
}

function counted(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
