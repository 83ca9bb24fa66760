import table from './look-alikes.json' with { type: 'json' };

let byCharacter: ReadonlyMap<string, readonly number[]> | undefined;

/** The version of the table of look-alikes, for verdicts that rest on it. */
export const lookAlikesVersion: string = table.version;

/** Whether two characters look alike: 峰 and 锋 differ in the radical, 末 and 未 in a stroke. */
export function lookAlike(one: string, other: string): boolean {
  const groups = lookGroupsOf(other);
  return lookGroupsOf(one).some((group) => groups.includes(group));
}

/** The groups of look-alikes in which a character is; two characters look alike when they share one. */
export function lookGroupsOf(character: string): readonly number[] {
  byCharacter ??= indexed();
  return byCharacter.get(character) ?? [];
}

function indexed(): ReadonlyMap<string, readonly number[]> {
  const built = new Map<string, number[]>();
  for (const [group, characters] of table.groups.entries()) {
    for (const each of characters) built.set(each, [...(built.get(each) ?? []), group]);
  }
  return built;
}
