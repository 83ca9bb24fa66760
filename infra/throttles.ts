import type { HttpOperation } from '../contracts/http/operation.ts';

/** Requests a second, and how many at once, before the gateway answers 429. */
export type Throttle = { readonly rateLimit: number; readonly burstLimit: number };

/**
 * The whole interface; no sum of routes gets past it. It is half of what AWS gives an account, so that another
 * installation beside this one keeps the other half.
 */
export const everything: Throttle = { rateLimit: 5_000, burstLimit: 5_000 };

/**
 * One route. A flood on one leaves the others room, and none may be what stops a busy day: each lets through what forty
 * cases a second need, which is what the state transitions of an ordinary region carry (`npm run cost` says so). That is
 * ninety looks at each case, for some leave the page open that asks every two seconds; four signatures or answers; ten
 * names tried. What a single client may do is counted apart (`perMinute` of the contract).
 */
export function throttleOf({ method, roles }: HttpOperation): Throttle {
  if (roles === 'public') return { rateLimit: 500, burstLimit: 1_000 };
  if (method === 'GET') return { rateLimit: 4_000, burstLimit: 5_000 };
  return { rateLimit: 200, burstLimit: 400 };
}
