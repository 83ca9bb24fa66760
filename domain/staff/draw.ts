import * as z from 'zod';

/** An officer among whom is drawn, and how many open work items he has. */
export type Candidate = { readonly id: string; readonly load: number };

/** A draw with all that it takes to repeat it; it stands so in the log of the case. */
export const Draw = z.object({
  seed: z.string(),
  candidates: z.array(z.object({ id: z.string(), weight: z.int().positive() })),
  drawn: z.string(),
});
/** See the schema. */
export type Draw = z.infer<typeof Draw>;

/** Characters of the seed that are used: 20 of base64url are 120 bits, far more than any weights add up to. */
const seedCharacters = 20;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Draws an officer so that nobody can choose and anybody can check. The seed is the hash of the last event of the case:
 * nobody knows it before, and afterwards everybody finds it in the log. The weight of a candidate is one more than the
 * items that he has less than the busiest; the seed as a number, modulo the sum of the weights, falls on one of them,
 * counted in the order of their ids. Nothing if there is no candidate.
 */
export function draw(seed: string, among: readonly Candidate[]): Draw | undefined {
  const most = Math.max(0, ...among.map(({ load }) => load));
  const candidates = among
    .map(({ id, load }) => ({ id, weight: most - load + 1 }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const drawn = drawnBy(seed, candidates);
  return drawn === undefined ? undefined : { seed, candidates, drawn };
}

/** Repeats a recorded draw: whether it came out as it says. */
export function isFair({ seed, candidates, drawn }: Draw): boolean {
  return drawnBy(seed, candidates) === drawn;
}

function drawnBy(seed: string, candidates: Draw['candidates']): string | undefined {
  const sum = candidates.reduce((total, { weight }) => total + weight, 0);
  if (sum === 0) return undefined;
  let place = Number(numberOf(seed) % BigInt(sum));
  return candidates.find(({ weight }) => (place -= weight) < 0)?.id;
}

function numberOf(seed: string): bigint {
  return [...seed.slice(0, seedCharacters)].reduce(
    (number, character) => number * 64n + BigInt(Math.max(0, alphabet.indexOf(character))),
    0n,
  );
}
