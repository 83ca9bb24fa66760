import { maskFacts } from '../persons/mask-facts.ts';

type Content = Readonly<Record<string, unknown>>;

/**
 * A form that comes back from somebody who saw its numbers masked: where the mask stands unchanged, the number is as it
 * was. A person is known by his key, whatever his place is now; a mask elsewhere stays one, and the check tells it.
 */
export function withNumbersOf(given: Content, standing: Content): Record<string, unknown> {
  return restored(given, maskFacts(standing), standing) as Record<string, unknown>;
}

function restored(given: unknown, masked: unknown, plain: unknown): unknown {
  if (typeof given === 'string') return given === masked && typeof plain === 'string' ? plain : given;
  if (Array.isArray(given)) {
    return given.map((one: unknown, at) => restored(one, twinOf(masked, one, at), twinOf(plain, one, at)));
  }
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).map(([key, inner]) => [key, restored(inner, at(masked, key), at(plain, key))]),
  );
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Content)[key] : undefined;
}

/** The entry of a list that is about the same: the one with its key, or the one in its place where there are no keys. */
function twinOf(list: unknown, one: unknown, place: number): unknown {
  if (!Array.isArray(list)) return undefined;
  const key = at(one, 'key');
  return key === undefined ? (list[place] as unknown) : list.find((other) => at(other, 'key') === key);
}
