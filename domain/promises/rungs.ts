import { loadCity } from '../cities/cities.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { system, type NewEvent } from '../events.ts';
import type { PassedRung } from '../promises/passed-rung.ts';
import { isClosed } from '../work-items/lifecycle.ts';
import type { WorkItem } from '../work-items/work-item.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Case } from '../case/case.ts';
import { hasEnded } from '../case/lifecycle.ts';
import { casePauses, itemPauses } from '../case/pauses.ts';
import { promiseAt } from '../case/promise.ts';

/** The kind under which a case stands in the due list. */
export const dueCase = 'case';

/** A mark on the way to the end of a promise: how much of it is used up, and the light that comes on then. */
const rungs = [
  { light: 'yellow', share: 0.5 },
  { light: 'orange', share: 0.8 },
  { light: 'red', share: 1 },
] as const;

type DueRung = { readonly light: PassedRung['light']; readonly at: string };

/** The rungs of a work item that are still to come, each with its instant; none while its clock stands still. */
export function rungsAhead(item: WorkItem, profile: CityProfile = loadCity(item.city)): DueRung[] {
  if (isClosed(item.state) || item.state === 'awaiting-correction') return [];
  return ahead(item.rungs, (share) =>
    promiseAt(profile, item.openedAt, Math.ceil(item.promisedMinutes * share), itemPauses(item)),
  );
}

/** The rungs of a whole case that are still to come; none while it waits for the applicant, or has ended. */
export function caseRungsAhead({ case: subject, items }: Pick<CaseFile, 'case' | 'items'>): DueRung[] {
  if (hasEnded(subject.status)) return [];
  const profile = loadCity(subject.city);
  return ahead(subject.rungs, (share) =>
    promiseAt(profile, subject.acceptedAt, Math.ceil(profile.promises.case * share), casePauses(items)),
  );
}

/** When a case that is accepted at `at` has to be looked at for the first time. */
export function firstRungAt(profile: CityProfile, at: string): string | undefined {
  return promiseAt(profile, at, Math.ceil(profile.promises.case * rungs[0].share), []);
}

function ahead(
  passed: readonly PassedRung[] | undefined,
  instantOf: (share: number) => string | undefined,
): DueRung[] {
  return rungs
    .filter(({ light }) => !passed?.some((rung) => rung.light === light))
    .flatMap(({ light, share }) => {
      const at = instantOf(share);
      return at === undefined ? [] : [{ light, at }];
    });
}

/**
 * Everything of a case that has passed a rung by `at`: the items and the case with it noted, and an event for each that
 * names who is told: whoever holds the item or has to act on it, then the steward, at last the supervisor.
 */
export function passRungs(
  file: CaseFile,
  at: string,
): { case: Case; items: WorkItem[]; events: NewEvent[] } | undefined {
  const { case: subject } = file;
  const supervisor = loadCity(subject.city).supervisor.id;
  const events: NewEvent[] = [];
  const pass = (
    due: DueRung,
    to: string,
    of: { kind: WorkItem['kind'] | 'case'; itemId?: WorkItem['id'] },
  ) => {
    const { light } = due;
    events.push({ type: 'PromiseRungPassed', data: { ...of, light, to, dueAt: due.at }, actor: system });
    return { light, at, to };
  };
  const items = file.items.flatMap((item) => {
    const due = rungsAhead(item).filter((rung) => rung.at <= at);
    if (due.length === 0) return [];
    const own = item.department === 'applicant' ? subject.owner : (item.holder ?? item.assignee)?.id;
    const told = { yellow: own ?? subject.steward.id, orange: own ?? subject.steward.id, red: supervisor };
    const passed = due.map((rung) => pass(rung, told[rung.light], { kind: item.kind, itemId: item.id }));
    return [{ ...item, rungs: [...(item.rungs ?? []), ...passed] }];
  });
  const { steward } = subject;
  const told = { yellow: steward.id, orange: steward.id, red: supervisor };
  const passed = caseRungsAhead(file)
    .filter((rung) => rung.at <= at)
    .map((rung) => pass(rung, told[rung.light], { kind: 'case' }));
  if (events.length === 0) return undefined;
  return { case: { ...subject, rungs: [...(subject.rungs ?? []), ...passed] }, items, events };
}
