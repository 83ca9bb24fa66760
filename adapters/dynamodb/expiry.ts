import { table } from '../../contracts/table.ts';
import type { Clock } from '../../domain/ports.ts';
import type { Item } from './items.ts';

/**
 * Whether an item is still there. The table drops what has expired within days, elsewhere a sweep does it, so that whoever
 * reads looks himself.
 */
export function isThere(item: Item, { clock }: { readonly clock: Clock }): boolean {
  const end = item[table.ttl]?.N;
  return end === undefined || Number(end) >= Math.floor(Date.parse(clock.now()) / 1000);
}
