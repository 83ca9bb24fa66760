import { createHash } from 'node:crypto';
import { compile } from './expression.ts';

/** What the added functions need from outside: chance and time, so that evaluation itself has neither. */
export type Surroundings = { readonly now: number; random(): number; uuid(): string };

const algorithms: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};
const rangeLimit = 360_145;

/** The functions Step Functions adds to JSONata, and its own clock in place of the library's. */
export function addedFunctions(surroundings: Surroundings): Record<string, unknown> {
  return {
    // An undefined binding hides the library's function: calling it is T1006, as on AWS.
    eval: undefined,
    partition,
    range,
    hash,
    random: (seed?: number) => (seed === undefined ? surroundings.random() : seeded(seed)),
    uuid: () => surroundings.uuid(),
    parse: (text?: string): unknown => (text === undefined ? undefined : JSON.parse(text)),
    millis: () => surroundings.now,
    now: (picture?: string, timezone?: string) => formatTime(surroundings.now, picture, timezone),
  };
}

function partition(items: unknown, size?: number): unknown[] | undefined {
  const list: unknown[] = Array.isArray(items) ? items : items === undefined ? [] : [items];
  const chunk = Math.trunc(size ?? 0);
  if (list.length === 0 || chunk < 1) return undefined;
  return Array.from({ length: Math.ceil(list.length / chunk) }, (_, index) =>
    list.slice(index * chunk, (index + 1) * chunk),
  );
}

function range(first?: number, last?: number, by?: number): number[] | number | undefined {
  if (first === undefined || last === undefined || by === undefined) return undefined;
  const [start, end, step] = [Math.trunc(first), Math.trunc(last), Math.trunc(by)];
  const count = step === 0 ? 0 : Math.floor((end - start) / step) + 1;
  if (count < 1) return undefined;
  if (count > rangeLimit) throw new RangeError('Expression evaluation memory limit exceeded');
  return count === 1 ? start : Array.from({ length: count }, (_, index) => start + index * step);
}

function hash(text?: unknown, algorithm?: string): string | undefined {
  const name = algorithm === undefined ? undefined : algorithms[algorithm];
  if (text === undefined || algorithm === undefined) return undefined;
  if (name === undefined) throw new RangeError(`Unsupported hash algorithm: ${algorithm}`);
  return createHash(name)
    .update(typeof text === 'string' ? text : JSON.stringify(text))
    .digest('hex');
}

function seeded(seed: number): number {
  return (
    createHash('sha256')
      .update(`seed:${Math.trunc(seed)}`)
      .digest()
      .readUIntBE(0, 6) /
    2 ** 48
  );
}

function formatTime(at: number, picture?: string, timezone?: string): unknown {
  if (picture === undefined) return new Date(at).toISOString();
  return compile('$fromMillis($at, $picture, $timezone)').evaluate(undefined, { at, picture, timezone });
}
