import table from './pinyin.json' with { type: 'json' };

let byCharacter: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * Whether two characters can sound the same, without tones, in any of their readings: 行 is xing, hang and heng.
 * A character that is not in the table sounds only like itself.
 */
export function soundAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [readingsOf(one), readingsOf(other)];
  return a !== undefined && b !== undefined && [...a].some((reading) => b.has(reading));
}

/** The version of the table of readings, for verdicts that rest on it. */
export const readingsVersion: string = table.version;

function readingsOf(character: string): ReadonlySet<string> | undefined {
  if (byCharacter === undefined) {
    const built = new Map<string, Set<string>>();
    for (const [reading, characters] of Object.entries(table.readings)) {
      for (const each of characters) built.set(each, (built.get(each) ?? new Set()).add(reading));
    }
    byCharacter = built;
  }
  return byCharacter.get(character);
}
