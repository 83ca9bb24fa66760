import table from './pinyin.json' with { type: 'json' };

let byCharacter: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Whether two characters can sound the same, without tones, in any of their readings: 行 is xing, hang and heng.
 * A character that is not in the table sounds only like itself.
 */
export function soundAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const others = readingsOf(other);
  return readingsOf(one).some((reading) => others.includes(reading));
}

/** The version of the table of readings, for verdicts that rest on it. */
export const readingsVersion: string = table.version;

/** All readings of a character, without tones; one that is not in the table is its own reading. */
export function readingsOf(character: string): readonly string[] {
  byCharacter ??= indexed();
  return byCharacter.get(character) ?? [character];
}

function indexed(): ReadonlyMap<string, readonly string[]> {
  const built = new Map<string, string[]>();
  for (const [reading, characters] of Object.entries(table.readings)) {
    for (const each of characters) built.set(each, [...(built.get(each) ?? []), reading]);
  }
  return built;
}
