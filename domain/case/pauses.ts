import { isExtra } from '../services/extra-kinds.ts';
import type { Pause } from '../time/pause.ts';
import type { WorkItem } from '../work-items/work-item.ts';

/** The pauses of one work item's promise: its clock stands still while the applicant corrects, or is expected. */
export function itemPauses({ earlierCorrections = [], correction, untilVisit, closedAt }: WorkItem): Pause[] {
  const all = correction ? [...earlierCorrections, correction] : earlierCorrections;
  return [
    ...all.map(({ askedAt, answeredAt }) => ({ from: askedAt, to: answeredAt ?? closedAt })),
    ...(untilVisit ? [untilClosed(untilVisit, closedAt)] : []),
  ];
}

/** Nobody waits any longer for a customer whose account has been opened before he was due. */
function untilClosed({ from, to }: Pause, closedAt: string | undefined): Pause {
  return { from, to: to !== undefined && closedAt !== undefined && closedAt < to ? closedAt : to };
}

/**
 * The pauses of a case's promise: whenever it waits for the applicant, for a choice or for a correction. A pause
 * that still lasts has no end. What an extra service waits for pauses nothing: the promise does not wait for it.
 */
export function casePauses(items: readonly WorkItem[]): Pause[] {
  const mandatory = items.filter(({ kind }) => !isExtra(kind));
  return mandatory.flatMap((item) => [
    ...itemPauses(item),
    ...(item.department === 'applicant' ? [{ from: item.openedAt, to: item.closedAt }] : []),
  ]);
}
