import * as z from 'zod';
import { lastItemOf, type CaseFile } from '../case/case-file.ts';
import { secondsAfter } from '../time/instant.ts';
import type { LaterFact, WorkItem } from '../work-items/work-item.ts';

const instant = z.iso.datetime();
const reference = z.string().trim().min(1).max(60);

/** Facts that follow an answer, outside the two hours: what each says, and within how many days it is due. */
export const laterFacts = {
  /** The set of seals itself, where the electronic seals were not waited for. */
  engraved: {
    of: 'seals',
    withinDays: 1,
    details: z.strictObject({ engravedAt: instant, checkedAt: instant }),
  },
  /** Public security has confirmed the filing (印铸刻字业暂行管理规则 art.5). */
  'filing-receipt': {
    of: 'seals',
    withinDays: 1,
    details: z.strictObject({ reference, receivedAt: instant }),
  },
  /** 预留印鉴: the bank's last step; needs the finance seal and the legal representative's, or the electronic ones. */
  'specimen-card': { of: 'bank', withinDays: 15, details: z.strictObject({ takenAt: instant }) },
  /** The account number, told to the tax office (税收征收管理法实施细则 art.17). */
  'account-reported': {
    of: 'bank',
    withinDays: 15,
    details: z.strictObject({ reference, reportedAt: instant }),
  },
} as const;

/** The name of a fact that follows an answer. */
export type LaterFactName = keyof typeof laterFacts;

/** A fact that is expected after an answer, and whether it has come. */
export type ExpectedFact = {
  readonly fact: LaterFactName;
  readonly service: WorkItem['kind'];
  readonly dueAt: string;
  readonly doneAt?: string;
};

/** What is still expected, or has come, after the answers of a case. */
export function expectedFacts(file: CaseFile): ExpectedFact[] {
  return [...new Set(Object.values(laterFacts).map(({ of }) => of))].flatMap((service) => {
    const item = lastItemOf(file, service);
    return item ? factsAfter(item) : [];
  });
}

/** The facts that have not come, and of whose lateness nobody has been told yet, the earliest due first. */
export function unseenFacts(item: WorkItem): ExpectedFact[] {
  return factsAfter(item)
    .filter(({ fact, doneAt }) => doneAt === undefined && !item.factsOverdue?.includes(fact))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}

/** What is expected, or has come, after the answer to one item. */
function factsAfter({ kind, state, closedAt, answer, afterwards }: WorkItem): ExpectedFact[] {
  if (state !== 'completed' || closedAt === undefined) return [];
  return (Object.keys(laterFacts) as LaterFactName[]).flatMap((fact) => {
    const { of: service, withinDays } = laterFacts[fact];
    if (service !== kind) return [];
    if (fact === 'engraved' && answer?.['engravedAt'] !== undefined) return [];
    const done = afterwards?.find((one) => one.fact === fact);
    return { fact, service, dueAt: daysAfter(closedAt, withinDays), ...(done && { doneAt: done.at }) };
  });
}

/** Why a fact cannot be true yet; nothing when it can. The specimen card needs seals, engraved or electronic. */
export function missingBefore(fact: LaterFactName, { case: subject, items }: CaseFile): string | undefined {
  if (fact !== 'specimen-card' || subject.company?.electronicSeals) return undefined;
  const seals = items.find(({ kind, state }) => kind === 'seals' && state === 'completed');
  return seals ? undefined : 'seals';
}

/** The same fact told again with the same details changes nothing. */
export function isSameFact(known: LaterFact, details: Record<string, unknown>): boolean {
  return JSON.stringify(known.details) === JSON.stringify(details);
}

function daysAfter(at: string, days: number): string {
  return secondsAfter(at, days * 86_400);
}
