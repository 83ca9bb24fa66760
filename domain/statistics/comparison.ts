import type { CityProfile } from '../cities/city-profile.ts';
import {
  measures,
  measuredSteps,
  type EarlierFigure,
  type Measure,
  type MeasuredStep,
} from '../cities/earlier-figure.ts';
import { serviceMinutesOfDay } from '../time/service-calendar.ts';
import type { CaseOutcome } from './outcome.ts';
import { meanOf, type Share } from './share.ts';

/** One measure of a founder's way before and after (减材料、减环节、减时限、减费用): the mean of a city's finished cases. */
export type Compared = {
  readonly measure: Measure;
  readonly step: MeasuredStep;
  /** As published; missing where nobody has. */
  readonly before?: Pick<EarlierFigure, 'value' | 'source' | 'date'>;
  /** Sum and number of cases; of `days`, the seconds that the promise counted. */
  readonly after: Share;
  /** 1 − after / before, to three places and never more than is true; missing where one of the two is. */
  readonly lessBy?: number;
};

/** The comparison of a city's cases with the time before, measure by measure. */
export function comparisonOf(outcomes: readonly CaseOutcome[], profile: CityProfile): Compared[] {
  const own = outcomes.filter(({ city }) => city === profile.city);
  return measures.flatMap((measure) =>
    (measure === 'days' ? measuredSteps : (['case'] as const)).map((step): Compared => {
      const after = afterOf(own, measure, step);
      const figure = profile.before.find((one) => one.measure === measure && one.step === step);
      if (!figure) return { measure, step, after };
      const { value, source, date } = figure;
      const before = { value, source, date };
      if (after.denominator === 0) return { measure, step, before, after };
      const unit = measure === 'days' ? serviceMinutesOfDay(profile.calendar) * 60 : 1;
      const lessBy = 1 - after.numerator / after.denominator / (value * unit);
      return { measure, step, before, after, lessBy: Math.floor(lessBy * 1_000) / 1_000 };
    }),
  );
}

function afterOf(outcomes: readonly CaseOutcome[], measure: Measure, step: MeasuredStep): Share {
  const journeys = outcomes.flatMap(({ journey }) => journey ?? []);
  switch (measure) {
    case 'steps':
      return meanOf(journeys, ({ steps }) => steps);
    case 'papers':
      return meanOf(journeys, ({ papers }) => papers);
    case 'visits':
      return meanOf(outcomes, ({ visits }) => visits);
    case 'feesFen':
      return meanOf(outcomes, ({ feesFen }) => feesFen);
    case 'days':
      return meanOf(
        outcomes.flatMap((outcome) => secondsOf(outcome, step) ?? []),
        (seconds) => seconds,
      );
  }
}

/** How long a step of a case took, as the promise counts; nothing where there was none. */
function secondsOf({ serviceSeconds, journey }: CaseOutcome, step: MeasuredStep): number | undefined {
  return step === 'case' ? serviceSeconds : journey?.stepSeconds[step];
}
