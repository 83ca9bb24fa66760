import { openedTypes, type OpenedType } from '../application/application.ts';
import { papersFor, type NeededPaper } from '../application/needed-papers.ts';
import { situations, situationsFor, type Situation } from '../application/situations.ts';
import { performerOf, stepNames, stepsBefore, type StepName } from '../case/planned-steps.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { publishedLimits } from '../cities/published-limits.ts';
import type { Text } from '../findings.ts';
import { remedies } from '../registration/remedies.ts';
import { statementOf } from '../registration/rule-set.ts';
import { isExtra } from '../services/extra-kinds.ts';
import { factsOfKind, kindQuestions, type KindFacts, type KindQuestion } from './kind-questions.ts';

/** A step as the guide tells it: who does it, after what, and what is promised beside what the law allows. */
export type GuideStep = {
  readonly step: StepName;
  readonly by: Text;
  readonly after: readonly StepName[];
  /** Service minutes. */
  readonly promisedMinutes?: number;
  /** Working days. */
  readonly legalDays?: number;
};

/** A situation that can be asked of such an enterprise; `examined` says by which rule an officer looks at it. */
export type GuideSituation = {
  readonly situation: Situation;
  readonly question: Text;
  readonly examined?: { readonly rule: string; readonly statement: Text; readonly base: string };
};

/** The guide (办事指南) for one kind of enterprise in one city, in the situations that were given. */
export type Guide = {
  readonly city: string;
  readonly name: Text;
  readonly authority: Text;
  readonly version: string;
  readonly entityType: OpenedType;
  readonly kinds: readonly KindFacts[];
  readonly questions: readonly KindQuestion[];
  readonly situations: readonly GuideSituation[];
  readonly papers: readonly NeededPaper[];
  readonly steps: readonly GuideStep[];
  readonly feesFen: 0;
  readonly gifts: CityProfile['gifts'];
  /** When the hall is open and the clock runs, `HH:MM`; empty for round the clock. */
  readonly hours: readonly { readonly opens: string; readonly closes: string }[];
  readonly remedies: readonly Text[];
  readonly remediesBase: string;
};

/** Puts the guide together from the city's profile and the tables by which applications are judged. */
export function guideOf(profile: CityProfile, type: OpenedType, given: readonly Situation[]): Guide {
  const { city, name, authority, version, calendar, gifts } = profile;
  return {
    city,
    name,
    authority: authority.name,
    version,
    entityType: type,
    kinds: openedTypes.map(factsOfKind),
    questions: kindQuestions,
    situations: situationsFor(type).map(asked),
    papers: papersFor(
      type,
      given.filter((one) => situations[one].concerns(type)),
    ),
    steps: stepsIn(profile),
    feesFen: 0,
    gifts,
    hours: calendar.kind === 'always' ? [] : calendar.hours,
    remedies,
    remediesBase: '行政许可法 art.38; 行政复议法 art.20; 行政诉讼法 art.46',
  };
}

function asked(situation: Situation): GuideSituation {
  const { question, ...more } = situations[situation];
  const examined = 'examinedBy' in more ? statementOf(more.examinedBy) : undefined;
  return { situation, question, ...(examined && { examined }) };
}

/** The steps of a case in this city, all its extra services asked for. */
export function stepsIn(profile: CityProfile): GuideStep[] {
  const limits = new Map(publishedLimits(profile).map((limit) => [limit.matter, limit]));
  return stepNames
    .filter((step) => !isExtra(step) || profile.extras.some(({ service }) => service === step))
    .map((step) => {
      const limit = limits.get(step === 'finish' ? 'case' : step);
      return {
        step,
        by: performerOf(profile, step),
        after: stepsBefore(step),
        ...(limit && { promisedMinutes: limit.promisedMinutes, legalDays: limit.legalDays }),
      };
    });
}
