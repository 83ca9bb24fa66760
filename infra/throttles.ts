import type { HttpOperation } from '../contracts/http/operation.ts';

/** Requests a second, and how many at once, before the gateway answers 429. */
export type Throttle = { readonly rateLimit: number; readonly burstLimit: number };

/** The whole interface; no sum of routes gets past it. */
export const everything: Throttle = { rateLimit: 500, burstLimit: 1_000 };

/**
 * One route: a city of five million has some sixty applications an hour at its peak, pages that ask every two
 * seconds, and whoever is curious. A flood on one route leaves the others room.
 */
export function throttleOf({ method, roles, idempotent }: HttpOperation): Throttle {
  if (roles === 'public') return { rateLimit: 100, burstLimit: 200 };
  if (method === 'GET') return { rateLimit: 200, burstLimit: 400 };
  return idempotent ? { rateLimit: 50, burstLimit: 100 } : { rateLimit: 100, burstLimit: 200 };
}
