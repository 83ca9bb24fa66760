import { draw, type Candidate } from '../staff/draw.ts';
import { secondsAfter } from '../time/instant.ts';
import type { HelpConsent } from './help.ts';

/** The helpers of a city who are there, each with the number of people whom he helps. */
export type HelperPool = readonly (Candidate & { readonly name: string })[];

/** For whom is drawn: nobody helps himself, or somebody of his own name. */
type Helped = { readonly owner: string; readonly people: readonly string[] };

/** While nobody is there, it is drawn again after so many seconds. */
const again = 15 * 60;

/**
 * Draws a helper as officers are drawn: nobody chooses, whoever has less to do comes sooner, and the draw is kept with all
 * that it takes to repeat it. Whoever has handed it on is not drawn again. With nobody to draw it waits a while.
 */
export function drawHelper(
  { helper: _left, drawAt: _then, ...consent }: HelpConsent,
  seed: string,
  { pool, helped }: { readonly pool: HelperPool; readonly helped: Helped },
  at: string,
): HelpConsent {
  const candidates = pool.filter(
    ({ id, name }) => id !== helped.owner && !helped.people.includes(name) && !consent.passedBy.includes(id),
  );
  const result = draw(seed, candidates);
  const drawn = candidates.find(({ id }) => id === result?.drawn);
  if (!result || !drawn) return { ...consent, drawAt: secondsAfter(at, again) };
  const { id, name } = drawn;
  return { ...consent, helper: { id, name, since: at }, draws: [...consent.draws, result] };
}

/** The names in a form, as far as it has been filled in. */
export function namesIn(content: Readonly<Record<string, unknown>>): string[] {
  const people: unknown[] = Array.isArray(content['people']) ? content['people'] : [];
  return people.flatMap((person) => {
    const name: unknown =
      typeof person === 'object' && person !== null ? Reflect.get(person, 'name') : undefined;
    return typeof name === 'string' ? [name] : [];
  });
}
