import type { Bundle } from './bundle-functions.ts';

/** What a function may weigh, in KB: the largest one, and the one in the middle. */
export const sizeBudget = { largest: 640, middle: 380 } as const;

/** What breaks the budget, each with the heaviest things in it that other functions do without. */
export function overBudget(bundles: readonly Bundle[]): string[] {
  const sorted = bundles.toSorted((a, b) => b.bytes - a.bytes);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const worst = ({ origins }: Bundle) =>
    origins
      .slice(0, 4)
      .map(({ origin, bytes }) => `${origin} ${kilobytes(bytes)}`)
      .join(', ');
  const tooLarge = sorted
    .filter(({ bytes }) => kilobytes(bytes) > sizeBudget.largest)
    .map((one) => `${one.id} has ${kilobytes(one.bytes)} KB, more than ${sizeBudget.largest}: ${worst(one)}`);
  if (!middle || kilobytes(middle.bytes) <= sizeBudget.middle) return tooLarge;
  return [
    ...tooLarge,
    `half of the functions have more than ${sizeBudget.middle} KB, as ${middle.id} with ${kilobytes(middle.bytes)}: ${worst(middle)}`,
  ];
}

/** Whole kilobytes. */
export function kilobytes(bytes: number): number {
  return Math.round(bytes / 1024);
}
