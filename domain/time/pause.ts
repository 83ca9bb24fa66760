import * as z from 'zod';
import { epochMsOf, Instant } from './instant.ts';

/**
 * A stretch that does not count towards a promise, because the case waits for the applicant, a special procedure
 * (行政许可法 art.45) or the end of force majeure. Without `to` it still lasts.
 */
export const Pause = z.object({ from: Instant, to: Instant.optional() });
/** See the schema. */
export type Pause = { readonly from: Instant; readonly to?: Instant | undefined };

/**
 * The pauses as separate stretches of epoch milliseconds in their order: overlaps are joined, empty ones dropped,
 * open ones end at Infinity. Throws RangeError for what is no instant.
 */
export function mergedPauses(
  pauses: readonly Pause[],
): readonly { readonly from: number; readonly to: number }[] {
  const stretches = pauses
    .map(({ from, to }) => ({ from: epochMsOf(from), to: to === undefined ? Infinity : epochMsOf(to) }))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (last === undefined || last.to < stretch.from) merged.push(stretch);
    else last.to = Math.max(last.to, stretch.to);
  }
  return merged;
}
