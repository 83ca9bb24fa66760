/**
 * The keys under which a name lies in the index of its city, so that whoever looks under the keys of another name finds
 * all that may be the same or similar (`compareNames`) and next to nothing else. A name reads under its keys and writes under
 * the same and one more (its core); how many they are depends on the length of its brand, never on how many names there are.
 *
 *   n:<sorted characters of the whole name>        SAME-1, SAME-2
 *   c:<sorted characters of the brand>             is: the brand · less: a brand without one character · part: a part
 *                                                  of two or more: SAME-3, SAME-4, SIM-2, SIM-5 · core: brand and
 *                                                  industry, written only: who holds them as a part reads them here: CONTAINS
 *   s:<syllables>                                  is: the brand in each of its readings · part: a part of three or
 *                                                  more: SIM-1, SIM-3
 *   l:<place>:<group>:<other character>            is: a brand of two, one replaced by its group of look-alikes: SIM-5
 *
 * Under a key there is a list for each division of GB/T 4754, role and text as written. So every name in a list that a
 * check reads is like the one that is checked: a list may be cut and the answer stays right.
 */
import { sortedCharacters, type ComparableName } from './compare-names.ts';
import { nameCore } from './contained-name.ts';
import { lookGroupsOf } from './look-alikes.ts';
import { readingsOf } from './readings.ts';

/** Counted up by whoever changes the keys of names; every register is then loaded anew. */
export const keyLayout = 2;

/** How a name lies under a key; `text` is what it has there, in its own order. */
export type NameKey = {
  readonly key: string;
  readonly role: 'is' | 'less' | 'part' | 'core';
  readonly text: string;
};

/** One BatchGetItem. Brands of up to nine characters need fewer; longer ones are no names, and lose the last keys. */
const mostKeys = 100;
/** Readings of a text that are looked at; brands with more have four characters of several readings. */
const mostReadings = 16;

/** The keys of a name, the most telling first. */
export function nameKeys({ normalised, brand }: ComparableName): NameKey[] {
  const whole: NameKey = { key: `n:${sortedCharacters(normalised)}`, role: 'is', text: '' };
  if (brand === undefined) return [whole];
  const characters = [...brand];
  const found = [
    whole,
    ofCharacters(characters, 'is'),
    ...readings(characters).map((key): NameKey => ({ key, role: 'is', text: '' })),
    ...withoutOne(characters).map((left) => ofCharacters(left, 'less')),
    ...lookAlikeKeys(characters),
    // A part that lacks one character at an end is among those above.
    ...parts(characters, 2, characters.length - 2).map((part) => ofCharacters(part, 'part')),
    ...parts(characters, 3, characters.length - 1).flatMap((part) =>
      readings(part).map((key): NameKey => ({ key, role: 'part', text: '' })),
    ),
  ];
  const distinct = new Map(found.map((one) => [`${one.key} ${one.role} ${one.text}`, one]));
  return [...distinct.values()].slice(0, mostKeys);
}

/** The keys under which a name of the register lies: those under which it would look for others, and its core. */
export function entryKeys(name: ComparableName): NameKey[] {
  const core = nameCore(name);
  return [...nameKeys(name).slice(0, mostKeys - 1), ...(core ? [ofCharacters([...core], 'core')] : [])];
}

/** Whether names that lie so under the same key are alike; `=` marks a text that has to be the same. */
export function meet(one: NameKey, other: NameKey): boolean {
  if (one.key !== other.key) return false;
  const roles = [one.role, other.role].toSorted().join(' ');
  if (roles === 'is less') return true;
  if (roles.startsWith('core') && roles !== 'core core') return one.text === other.text;
  return (roles === 'is is' || roles === 'less less' || roles === 'is part') && one.text === other.text;
}

function ofCharacters(characters: readonly string[], role: NameKey['role']): NameKey {
  return { key: `c:${characters.toSorted().join('')}`, role, text: characters.join('') };
}

function withoutOne(characters: readonly string[]): string[][] {
  if (characters.length < 3) return [];
  return [...characters.keys()].map((left) => characters.filter((_, at) => at !== left));
}

function parts(characters: readonly string[], shortest: number, longest: number): string[][] {
  const found: string[][] = [];
  for (let length = longest; length >= shortest; length -= 1) {
    for (let at = 0; at + length <= characters.length; at += 1) found.push(characters.slice(at, at + length));
  }
  return found;
}

function readings(characters: readonly string[]): string[] {
  let found = ['s:'];
  for (const character of characters) {
    found = found
      .flatMap((start) => readingsOf(character).map((reading) => `${start}${reading} `))
      .slice(0, mostReadings);
  }
  return found;
}

function lookAlikeKeys(characters: readonly string[]): NameKey[] {
  const [first, second, ...more] = characters;
  if (first === undefined || second === undefined || more.length > 0) return [];
  return [
    ...lookGroupsOf(first).map((group) => `l:0:${group}:${second}`),
    ...lookGroupsOf(second).map((group) => `l:1:${group}:${first}`),
  ].map((key): NameKey => ({ key, role: 'is', text: '' }));
}
