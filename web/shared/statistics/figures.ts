import type { OutputOf } from '../../../client/client.ts';
import { money } from '../format.ts';
import type { useTexts } from '../use-texts.ts';

type Statistics = OutputOf<'readStatistics'>;
type City = Statistics['cities'][number];
type Compared = City['comparison'][number];
type Texts = Pick<ReturnType<typeof useTexts>, 't' | 'ofCode' | 'pick' | 'language'>;
type Share = { readonly numerator: number; readonly denominator: number };

/** A figure as page and file show it: its value, of what it is made, and how it is defined or whence it comes. */
export type Figure = {
  readonly label: string;
  readonly value: string;
  readonly numerator?: string | number;
  readonly denominator?: string | number;
  readonly note?: string;
};

/** Figures that belong together. */
export type FigureGroup = {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly Figure[];
};

/** All figures of a period, in the order in which they are read. */
export function figuresOf(data: Statistics, texts: Texts): FigureGroup[] {
  const { t } = texts;
  const groups = [
    { id: 'targets', title: t('statistics.targets'), figures: targetFigures(data, texts) },
    { id: 'six-ones', title: t('statistics.sixOnes'), figures: indicatorFigures(data, texts) },
    { id: 'promise', title: t('statistics.promise'), figures: promiseFigures(data, texts) },
    { id: 'ratings', title: t('statistics.ratings'), figures: ratingFigures(data, texts) },
    { id: 'economy', title: t('statistics.economy'), figures: economyFigures(data, texts) },
    ...(data.cities.length > 1
      ? [{ id: 'cities', title: t('statistics.byCity'), figures: cityFigures(data, texts) }]
      : []),
    ...data.cities.flatMap((city) => [
      {
        id: `limits-${city.city}`,
        title: t('statistics.limits', { city: texts.pick(city.name) }),
        figures: limitFigures(city, texts),
      },
      {
        id: `comparison-${city.city}`,
        title: t('statistics.comparison', { city: texts.pick(city.name) }),
        figures: city.comparison.map((line) => comparedFigure(line, texts)),
      },
    ]),
    { id: 'steps', title: t('statistics.steps'), figures: stepFigures(data, texts) },
    { id: 'entity-types', title: t('statistics.entityTypes'), figures: entityFigures(data, texts) },
    { id: 'industries', title: t('statistics.industries'), figures: industryFigures(data) },
  ];
  return groups.filter(({ figures }) => figures.length > 0);
}

/** A part of 1 as per cent with one place, 100 only for the whole; a line where there is nothing to tell. */
const percent = (part: number | undefined) =>
  part === undefined ? '—' : `${Math.min(Math.round(part * 1_000) / 10, part < 1 ? 99.9 : 100)} %`;
const quotient = ({ numerator, denominator }: Share) =>
  denominator === 0 ? undefined : numerator / denominator;
const shareFigure = (label: string, { numerator, denominator }: Share, note?: string): Figure => ({
  label,
  value: percent(quotient({ numerator, denominator })),
  numerator,
  denominator,
  ...(note && { note }),
});
/** A duration in minutes with one place; below a minute in seconds. */
const duration = ({ t }: Texts, seconds: number) =>
  seconds < 60
    ? t('time.seconds', { seconds: Math.round(seconds) })
    : t('time.minutes', { minutes: Math.round(seconds / 6) / 10 });
const plain = (number: number) => String(Math.round(number * 100) / 100);

function targetFigures({ targets }: Statistics, { t }: Texts): Figure[] {
  return targets.map(({ target, ...share }) =>
    shareFigure(t(`target.${target}`), share, t(`target.${target}.means`)),
  );
}

function indicatorFigures({ sixOnes }: Statistics, { t }: Texts): Figure[] {
  return sixOnes.map(({ indicator, asOf, ...share }) =>
    shareFigure(
      t(`indicator.${indicator}`),
      share,
      t('statistics.definedAsOf', { definition: t(`indicator.${indicator}.means`), day: asOf }),
    ),
  );
}

function promiseFigures(data: Statistics, texts: Texts): Figure[] {
  const { finished, withinPromise, straightThrough, serviceSeconds } = data;
  const { t } = texts;
  const { median, ninety, count } = serviceSeconds;
  return [
    { label: t('statistics.finished'), value: String(finished) },
    shareFigure(t('statistics.withinPromise'), withinPromise),
    { label: t('statistics.median'), value: duration(texts, median), denominator: count },
    { label: t('statistics.ninety'), value: duration(texts, ninety), denominator: count },
    shareFigure(t('statistics.straightThrough'), straightThrough),
  ];
}

function ratingFigures({ good, coverage, stars, channels }: Statistics, { t, ofCode }: Texts): Figure[] {
  return [
    shareFigure(t('statistics.good'), good, t('statistics.goodMeans')),
    shareFigure(t('statistics.coverage'), coverage, t('statistics.coverageMeans')),
    ...([5, 4, 3, 2, 1] as const).map((star) =>
      shareFigure(t('statistics.star', { number: star }), {
        numerator: stars[star],
        denominator: good.denominator,
      }),
    ),
    ...Object.entries(channels).map(([channel, count]) =>
      shareFigure(ofCode('ratedBy', channel), { numerator: count, denominator: good.denominator }),
    ),
  ];
}

function economyFigures(
  { savedFen, capitalFen, cities, finished }: Statistics,
  { t, pick, language }: Texts,
) {
  const reckoned = cities.filter(({ savedFenPerCase, finished: own }) => savedFenPerCase > 0 && own > 0);
  return [
    {
      label: t('statistics.saved'),
      value: money(savedFen, language),
      note: reckoned
        .map((city) =>
          t('statistics.savedBy', {
            city: pick(city.name),
            cases: city.finished,
            each: money(city.savedFenPerCase, language),
          }),
        )
        .join(t('form.comma')),
    },
    { label: t('statistics.capital'), value: money(capitalFen, language), denominator: finished },
  ];
}

function cityFigures({ cities, finished }: Statistics, { pick }: Texts): Figure[] {
  return cities.map((city) =>
    shareFigure(pick(city.name), { numerator: city.finished, denominator: finished }),
  );
}

function limitFigures({ limits, comparison }: City, texts: Texts): Figure[] {
  const { t, ofCode } = texts;
  return limits.map(({ matter, promisedMinutes, legalDays, ratio }) => {
    const measured = comparison.find(({ measure, step }) => measure === 'days' && step === matter)?.after;
    return {
      label: ofCode('kind', matter),
      value: percent(ratio),
      numerator: t('time.minutes', { minutes: promisedMinutes }),
      denominator: t('statistics.workingDays', { days: legalDays }),
      note: measured?.denominator
        ? t('statistics.measured', { time: duration(texts, measured.numerator / measured.denominator) })
        : '',
    };
  });
}

function comparedFigure({ measure, step, before, after, lessBy }: Compared, texts: Texts): Figure {
  const { t, pick, language, ofCode } = texts;
  const label = t(`measure.${measure}`);
  const now = quotient(after);
  return {
    label: measure === 'days' ? `${label} · ${ofCode('kind', step)}` : label,
    value: lessBy === undefined ? '—' : t('statistics.lessBy', { percent: percent(lessBy) }),
    numerator: t('statistics.after', {
      value: now === undefined ? '—' : nowText(now),
      cases: after.denominator,
    }),
    denominator: t('statistics.before', { value: before ? beforeText(before.value) : '—' }),
    note: before
      ? t('statistics.source', { source: pick(before.source), date: before.date })
      : t('statistics.noSource'),
  };

  function nowText(mean: number): string {
    if (measure === 'feesFen') return money(mean, language);
    return measure === 'days' ? duration(texts, mean) : plain(mean);
  }

  function beforeText(figure: number): string {
    if (measure === 'feesFen') return money(figure, language);
    return measure === 'days' ? t('statistics.workingDays', { days: figure }) : plain(figure);
  }
}

function stepFigures({ steps }: Statistics, texts: Texts): Figure[] {
  const { t, ofCode } = texts;
  return steps.map(({ step, count, median, ninety }) => ({
    label: ofCode('kind', step),
    value: duration(texts, median),
    denominator: count,
    note: t('statistics.ninetyWithin', { time: duration(texts, ninety) }),
  }));
}

function entityFigures({ entityTypes }: Statistics, { ofCode }: Texts): Figure[] {
  const all = Object.values(entityTypes).reduce((sum, count) => sum + count, 0);
  return Object.entries(entityTypes).map(([type, numerator]) =>
    shareFigure(ofCode('entityType', type), { numerator, denominator: all }),
  );
}

function industryFigures({ industries }: Statistics): Figure[] {
  const all = industries.reduce((sum, { count }) => sum + count, 0);
  return industries.map(({ section, name, count }) =>
    shareFigure(`${section} ${name}`, { numerator: count, denominator: all }),
  );
}
