import { isBad, type Rating } from '../ratings/rating.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { publishedLimits, type PublishedLimit } from '../cities/published-limits.ts';
import type { Text } from '../findings.ts';
import { industrySectionName } from '../scope/industry-divisions.ts';
import { serviceMinutesOfDay } from '../time/service-calendar.ts';
import { comparisonOf, type Compared } from './comparison.ts';
import type { CaseOutcome } from './outcome.ts';
import { countedBy, shareOf, type Share } from './share.ts';
import { sixOnes, type Indicated } from './six-ones.ts';
import { targetsOf, type Reached } from './targets.ts';

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
  readonly targets: readonly Reached[];
  readonly sixOnes: readonly Indicated[];
  /** What the founders did not have to pay, in fen: the sum over the cities. */
  readonly savedFen: number;
  readonly capitalFen: number;
  /** Finished cases by kind of enterprise, and by section (门类) of GB/T 4754-2017, the most first. */
  readonly entityTypes: Readonly<Record<string, number>>;
  readonly industries: readonly { readonly section: string; readonly name: string; readonly count: number }[];
  readonly cities: readonly CityStatistics[];
};

/** What is told of each city on its own, because its promises and its past are its own. */
export type CityStatistics = {
  readonly city: string;
  readonly name: Text;
  readonly finished: number;
  /** `savedFen` is `finished` times this; 0 where the city has not reckoned it. */
  readonly savedFenPerCase: number;
  readonly savedFen: number;
  /** How long a working day is, as limits and comparison count it. */
  readonly minutesOfDay: number;
  readonly limits: readonly PublishedLimit[];
  readonly comparison: readonly Compared[];
};

/** Which cases and ratings: those of these cities, until a day in China. */
export type Reckoned = {
  readonly outcomes: readonly CaseOutcome[];
  readonly ratings: readonly Rating[];
  readonly profiles: readonly CityProfile[];
  readonly to: string;
};

/** Reckons the statistics of a period from its finished cases and its ratings. */
export function statisticsOf({ outcomes, ratings, profiles, to }: Reckoned): Statistics {
  const share = (is: (outcome: CaseOutcome) => boolean) => shareOf(outcomes, is);
  const journeys = outcomes.flatMap(({ journey }) => journey ?? []);
  const cities = profiles.map((profile) => ofCity(outcomes, profile));
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
    good: shareOf(ratings, ({ stars }) => !isBad(stars)),
    coverage: share(({ id }) => rated.has(id)),
    stars: { 1: withStars(1), 2: withStars(2), 3: withStars(3), 4: withStars(4), 5: withStars(5) },
    channels: countedBy(ratings, ({ channel }) => channel),
    targets: targetsOf(outcomes),
    sixOnes: sixOnes(outcomes, profiles, to),
    savedFen: cities.reduce((sum, { savedFen }) => sum + savedFen, 0),
    capitalFen: outcomes.reduce((sum, { capitalFen }) => sum + capitalFen, 0),
    entityTypes: countedBy(journeys, ({ entityType }) => entityType),
    industries: Object.entries(countedBy(journeys, ({ industry }) => industry ?? '—'))
      .map(([section, count]) => ({ section, name: industrySectionName(section) ?? '—', count }))
      .sort((one, other) => other.count - one.count),
    cities,
  };
}

function ofCity(outcomes: readonly CaseOutcome[], profile: CityProfile): CityStatistics {
  const { city, name, savedFenPerCase } = profile;
  const finished = outcomes.filter((one) => one.city === city).length;
  return {
    city,
    name,
    finished,
    savedFenPerCase,
    savedFen: finished * savedFenPerCase,
    minutesOfDay: serviceMinutesOfDay(profile.calendar),
    limits: publishedLimits(profile),
    comparison: comparisonOf(outcomes, profile),
  };
}

/** The smallest value that half, and nine in ten, do not exceed. */
function distributionOf(values: readonly number[]): Distribution {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { count: sorted.length, median: at(0.5), ninety: at(0.9) };
}
