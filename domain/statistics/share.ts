/** A share that shows from what it is made; no share where there is nothing to divide by. */
export type Share = { readonly numerator: number; readonly denominator: number };

/** How many of these are so. */
export function shareOf<T>(all: readonly T[], is: (one: T) => boolean): Share {
  return { numerator: all.filter(is).length, denominator: all.length };
}

/** A mean as what it is made of: the sum, and by how much it is divided. */
export function meanOf<T>(all: readonly T[], value: (one: T) => number): Share {
  return { numerator: all.reduce((sum, one) => sum + value(one), 0), denominator: all.length };
}

/** How many there are of each. */
export function countedBy<T>(all: readonly T[], keyOf: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of all) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + 1;
  return counts;
}
