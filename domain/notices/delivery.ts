import type { Channel } from './template.ts';
import type { Delivery, Notice } from './notice.ts';

/** Seconds after each failed attempt until the next; after the last one the way is given up. */
const plan = [60, 300, 900, 3_600, 10_800, 21_600, 43_200];

/** What came of one attempt: taken by the provider, refused for good, or not possible now. */
export type Attempt = { readonly channel: Channel } & (
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'refused'; readonly why: string }
  | { readonly outcome: 'later'; readonly why: string }
);

/** The notice after some attempts at `at`; it is due again while a way is still pending. */
export function afterAttempts(notice: Notice, attempts: readonly Attempt[], at: string): Notice {
  const deliveries = notice.deliveries.map((delivery) => {
    const attempt = attempts.find(({ channel }) => channel === delivery.channel);
    return attempt && delivery.state === 'pending' ? afterAttempt(delivery, attempt, at) : delivery;
  });
  const { nextAttemptAt: _past, ...rest } = notice;
  const waits = deliveries.filter(({ state }) => state === 'pending').map(({ attempts: made }) => made);
  if (waits.length === 0) return { ...rest, deliveries };
  const seconds = plan[Math.min(...waits) - 1] ?? 0;
  return { ...rest, deliveries, nextAttemptAt: new Date(Date.parse(at) + seconds * 1000).toISOString() };
}

function afterAttempt(delivery: Delivery, attempt: Attempt, at: string): Delivery {
  const { why: _before, ...base } = { ...delivery, attempts: delivery.attempts + 1 };
  if (attempt.outcome === 'taken') return { ...base, state: 'sent', at };
  const { why } = attempt;
  const isOver = attempt.outcome === 'refused' || base.attempts > plan.length;
  return isOver ? { ...base, state: 'failed', at, why } : { ...base, why };
}
