import type { Bundle } from './bundle-functions.ts';

/** What a function may weigh, in KB: the largest one, and the one in the middle. */
export const sizeBudget = { largest: 700, middle: 420 } as const;

/** What may weigh more, and why: two draw PDFs, one comes back to every kind of thing, and nobody waits for it. */
const ownBudgets: Readonly<Record<string, number>> = {
  'read-document': 1_600,
  'read-sample': 1_600,
  'work-through-due': 800,
};

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
    .filter(({ id, bytes }) => kilobytes(bytes) > budgetOf(id))
    .map((one) => `${one.id} has ${kilobytes(one.bytes)} KB, more than ${budgetOf(one.id)}: ${worst(one)}`);
  if (!middle || kilobytes(middle.bytes) <= sizeBudget.middle) return tooLarge;
  return [
    ...tooLarge,
    `half of the functions have more than ${sizeBudget.middle} KB, as ${middle.id} with ${kilobytes(middle.bytes)}: ${worst(middle)}`,
  ];
}

function budgetOf(id: string): number {
  return ownBudgets[id] ?? sizeBudget.largest;
}

/** Whole kilobytes. */
export function kilobytes(bytes: number): number {
  return Math.round(bytes / 1024);
}
