import * as z from 'zod';
import type { CaseHistory } from '../case/case-file.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { clockLedger } from '../ledger/clock-ledger.ts';
import type { RecordKind } from '../records.ts';
import { chinaDateOf } from '../time/instant.ts';

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
    visits: subject.application.seals.delivery === 'pick-up' ? 1 : 0,
    feesFen: 0,
    steps: Object.fromEntries(
      kinds.map((kind) => {
        const own = items.filter((item) => item.kind === kind);
        const from = Math.min(...own.map(({ openedAt }) => Date.parse(openedAt)));
        const to = Math.max(...own.map(({ closedAt, openedAt }) => Date.parse(closedAt ?? openedAt)));
        return [kind, Math.round((to - from) / 1000)];
      }),
    ),
    capitalFen: 'capitalFen' in subject.application ? subject.application.capitalFen : 0,
  };
}
