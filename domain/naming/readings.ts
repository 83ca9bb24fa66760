import pinyin from './pinyin.json' with { type: 'json' };
import { byVersion, versionOf } from './versioned-table.ts';

type Readings = ReadonlyMap<string, readonly string[]>;

/** The tables of readings by version: one that a verdict names is never changed, a new one gets a new version. */
export const readingTables: Readonly<Record<string, Readonly<Record<string, string>>>> =
  /* @__PURE__ */ byVersion([pinyin], ({ readings }) => readings);

/** The version in force, for verdicts that rest on it. */
export const readingsVersion: string = /* @__PURE__ */ versionOf(pinyin);

const byCharacter = new Map<string, Readings>();

/**
 * Whether two characters can sound the same, without tones, in any of their readings: 行 is xing, hang and heng.
 * A character that is not in the table sounds only like itself.
 */
export function soundAlike(one: string, other: string, version: string = readingsVersion): boolean {
  if (one === other) return true;
  const others = readingsOf(other, version);
  return readingsOf(one, version).some((reading) => others.includes(reading));
}

/** All readings of a character, without tones; one that is not in the table is its own reading. */
export function readingsOf(character: string, version: string = readingsVersion): readonly string[] {
  let readings = byCharacter.get(version);
  if (!readings) byCharacter.set(version, (readings = indexed(version)));
  return readings.get(character) ?? [character];
}

/** Throws RangeError for a version that there never was. */
function indexed(version: string): Readings {
  const table = readingTables[version];
  if (!table) throw new RangeError(`There are no readings ${version}`);
  const built = new Map<string, string[]>();
  for (const [reading, characters] of Object.entries(table)) {
    for (const each of characters) built.set(each, [...(built.get(each) ?? []), reading]);
  }
  return built;
}
