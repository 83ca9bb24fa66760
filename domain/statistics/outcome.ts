import * as z from 'zod';
import { itemsOf, lastItemOf, type CaseFile, type CaseHistory } from '../case/case-file.ts';
import { feesOf } from '../case/fees.ts';
import { casePauses } from '../case/pauses.ts';
import { wantedServices } from '../case/progress.ts';
import { serviceSeconds } from '../case/promise.ts';
import { visitsOf } from '../case/visits.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { clockLedger } from '../ledger/clock-ledger.ts';
import { branchOf } from '../ledger/waits.ts';
import type { RecordKind } from '../records.ts';
import { findScopeItem } from '../scope/catalogue.ts';
import { findIndustryDivision } from '../scope/industry-divisions.ts';
import { chinaDateOf } from '../time/instant.ts';
import { workingDaysBetween } from '../time/working-days.ts';
import type { WorkItem } from '../work-items/work-item.ts';

/** What a case asked of its founder, and with what he left; figures and codes only. */
const FounderJourney = z.object({
  /** Matters for which he had to apply: this case, and one more for every service that it could not deliver. */
  matters: z.int(),
  /** Working days that began between acceptance and end, whatever paused the promise; 0 on the same day. */
  workingDays: z.int(),
  /** Without the desk. */
  online: z.boolean(),
  /** How many of the desk had a hand in taking it in. */
  deskHands: z.int().optional(),
  /** How often a department asked for something to be corrected. */
  corrections: z.int(),
  /** How often he had to act: to apply, to choose anew, to correct, to come. */
  steps: z.int(),
  /** Papers that he had to upload. */
  papers: z.int(),
  /** Service seconds, as the promise counts them, of registration and of each mandatory service that was had. */
  stepSeconds: z.record(z.string(), z.int()),
  delivered: z.array(z.enum(['licence', 'seals', 'bank', 'tax'])),
  entityType: z.string(),
  /** The section (门类) of GB/T 4754-2017 of the first item of the business scope. */
  industry: z.string().optional(),
});
type FounderJourney = z.infer<typeof FounderJourney>;

/** What a finished case adds to the statistics: figures only. */
export const CaseOutcome = z.object({
  /** The case's id. */
  id: z.string(),
  version: z.int(),
  city: z.string(),
  finishedAt: z.iso.datetime(),
  serviceSeconds: z.int(),
  wallSeconds: z.int(),
  promisedSeconds: z.int(),
  /** Granted by rules, without an officer. */
  straightThrough: z.boolean(),
  visits: z.int(),
  feesFen: z.int(),
  /** Wall seconds of each step from its first wait to its last fact. */
  steps: z.record(z.string(), z.int()),
  capitalFen: z.int(),
  /** Missing in what was counted before it was asked. */
  journey: FounderJourney.optional(),
});
/** See the schema. */
export type CaseOutcome = z.infer<typeof CaseOutcome>;

/** The list of a day in China. */
export const outcomesOfDay = (day: string) => `all-of:${day}`;

/** How outcomes are kept: one a case, so that nothing is counted twice, listed by day, so that nothing is scanned. */
export const outcomeKind: RecordKind<CaseOutcome> = {
  name: 'case-outcome',
  schema: CaseOutcome,
  lists: ({ finishedAt }) => [{ list: outcomesOfDay(chinaDateOf(finishedAt)), sort: finishedAt }],
};

/** The outcome of a case that has been finished; nothing for any other. */
export function outcomeOf(history: CaseHistory, profile: CityProfile): CaseOutcome | undefined {
  const { case: subject, items } = history;
  if (subject.status !== 'finished' || subject.endedAt === undefined) return undefined;
  const { wallSeconds, netSeconds } = clockLedger(history, profile, subject.endedAt);
  const kinds = [
    ...new Set(items.filter(({ department }) => department !== 'applicant').map(({ kind }) => kind)),
  ];
  return {
    id: subject.id,
    version: 1,
    city: subject.city,
    finishedAt: subject.endedAt,
    serviceSeconds: netSeconds,
    wallSeconds,
    promisedSeconds: profile.promises.case * 60,
    straightThrough: subject.decision?.decidedBy.kind === 'rules',
    visits: visitsOf(subject),
    feesFen: feesOf(history, profile),
    steps: Object.fromEntries(
      kinds.map((kind) => {
        const own = items.filter((item) => item.kind === kind);
        const from = Math.min(...own.map(({ openedAt }) => Date.parse(openedAt)));
        const to = Math.max(...own.map(({ closedAt, openedAt }) => Date.parse(closedAt ?? openedAt)));
        return [kind, Math.round((to - from) / 1000)];
      }),
    ),
    capitalFen: 'capitalFen' in subject.application ? subject.application.capitalFen : 0,
    journey: journeyOf(history, profile, subject.endedAt),
  };
}

const mandatory = ['seals', 'bank', 'tax'] as const;

/** Registration from acceptance to licence, and each service from its order to its answer, without pauses. */
function stepSecondsOf(file: CaseFile, profile: CityProfile): Record<string, number> {
  const { acceptedAt, company } = file.case;
  const done = mandatory.flatMap((kind) => {
    const [first, last] = [itemsOf(file, kind)[0], lastItemOf(file, kind)];
    return first && last?.closedAt ? [{ kind, from: first.openedAt, to: last.closedAt }] : [];
  });
  const stretches = [
    ...(company ? [{ kind: 'registration', from: acceptedAt, to: company.issuedAt }] : []),
    ...done,
  ];
  const pauses = (kind: string) =>
    casePauses(file.items.filter((item) => kind === 'registration' || branchOf(item.kind) === kind));
  return Object.fromEntries(
    stretches.map(({ kind, from, to }) => [kind, serviceSeconds(profile, from, to, pauses(kind))]),
  );
}

function journeyOf(file: CaseFile, profile: CityProfile, endedAt: string): FounderJourney {
  const { acceptedAt, application, takenIn } = file.case;
  const count = (is: (item: WorkItem) => boolean) => file.items.filter(is).length;
  const corrections = file.items.reduce(
    (sum, { correction, earlierCorrections = [] }) => sum + earlierCorrections.length + (correction ? 1 : 0),
    0,
  );
  const wanted = wantedServices(file, profile);
  const industry = findIndustryDivision(findScopeItem(application.scope[0] ?? '')?.industry ?? '')?.section;
  return {
    matters: 1 + wanted.filter((kind) => lastItemOf(file, kind)?.state === 'refused').length,
    workingDays: workingDaysBetween(profile.calendar, chinaDateOf(acceptedAt), chinaDateOf(endedAt)),
    online: !takenIn,
    ...(takenIn && { deskHands: new Set(takenIn.staff).size }),
    corrections,
    steps: 1 + count(({ department }) => department === 'applicant') + corrections + visitsOf(file.case),
    papers: application.papers?.length ?? 0,
    stepSeconds: stepSecondsOf(file, profile),
    delivered: [
      ...(file.case.company ? ['licence' as const] : []),
      ...mandatory.filter((kind) => lastItemOf(file, kind)?.state === 'completed'),
    ],
    entityType: application.entityType,
    ...(industry && { industry }),
  };
}
