import hanzi from './look-alikes.json' with { type: 'json' };
import { byVersion, versionOf } from './versioned-table.ts';

type Groups = ReadonlyMap<string, readonly number[]>;

/** The tables of look-alikes by version: one that a verdict names is never changed, a new one gets a new version. */
export const lookAlikeTables: Readonly<Record<string, readonly string[]>> = /* @__PURE__ */ byVersion(
  [hanzi],
  ({ groups }) => groups,
);

/** The version in force, for verdicts that rest on it. */
export const lookAlikesVersion: string = /* @__PURE__ */ versionOf(hanzi);

const byCharacter = new Map<string, Groups>();

/** Whether two characters look alike: 峰 and 锋 differ in the radical, 末 and 未 in a stroke. */
export function lookAlike(one: string, other: string, version: string = lookAlikesVersion): boolean {
  const groups = lookGroupsOf(other, version);
  return lookGroupsOf(one, version).some((group) => groups.includes(group));
}

/** The groups of look-alikes in which a character is; two characters look alike when they share one. */
export function lookGroupsOf(character: string, version: string = lookAlikesVersion): readonly number[] {
  let groups = byCharacter.get(version);
  if (!groups) byCharacter.set(version, (groups = indexed(version)));
  return groups.get(character) ?? [];
}

/** Throws RangeError for a version that there never was. */
function indexed(version: string): Groups {
  const table = lookAlikeTables[version];
  if (!table) throw new RangeError(`There are no look-alikes ${version}`);
  const built = new Map<string, number[]>();
  for (const [group, characters] of table.entries()) {
    for (const each of characters) built.set(each, [...(built.get(each) ?? []), group]);
  }
  return built;
}
