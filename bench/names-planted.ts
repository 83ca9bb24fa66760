import pinyin from '../domain/naming/pinyin.json' with { type: 'json' };
import lookAlikes from '../domain/naming/look-alikes.json' with { type: 'json' };
import type { NameEntry } from '../domain/naming/name-entry.ts';
import { parseName } from '../domain/naming/parse-name.ts';
import { fullName, type Dice } from './names-register.ts';

const common = [...'金华泰龙兴盛达通源顺和丰瑞祥安德海云天星'];
const readings = Object.values(pinyin.readings);

type Characters = readonly string[];

/** What may be done to a brand so that it is like the one before; each by its name. */
const changes: Readonly<Record<string, (brand: Characters, dice: Dice) => Characters>> = {
  same: (brand) => brand,
  homophone: (brand, dice) => replaced(brand, dice, (one) => readings.filter((list) => list.includes(one))),
  homophones: (brand, dice) =>
    brand.map(
      (one) =>
        among(
          readings.filter((list) => list.includes(one)),
          dice,
        ) ?? one,
    ),
  lookAlike: (brand, dice) =>
    replaced(brand, dice, (one) => lookAlikes.groups.filter((list) => list.includes(one))),
  substituted: (brand, dice) => replaced(brand, dice, () => [common.join('')]),
  inserted: (brand, dice) => inserted(brand, dice),
  deleted: (brand, dice) => {
    const left = dice.below(brand.length);
    return brand.length < 3 ? brand : brand.filter((_, at) => at !== left);
  },
  containing: (brand, dice) => [common[dice.below(common.length)] ?? '新', ...brand, '源'],
  contained: (brand) => (brand.length < 4 ? brand : brand.slice(1, 3)),
  turned: (brand) => brand.toReversed(),
};

/** The kinds of near-duplicates that are planted. */
export const plantedKinds = [...Object.keys(changes), 'noIndustry', 'otherOrder'];

/** A name that is nearly that of an entry, in the way named; `holding` has its brand and industry as a brand. */
export function nearName(entry: NameEntry, place: string, kind: string, dice: Dice): string {
  const { brand = '星河', industry = '商贸' } = parseName(entry.name, { address: entry.city });
  const changed = kind === 'holding' ? [brand, industry] : (changes[kind]?.([...brand], dice) ?? [...brand]);
  const trade = kind === 'noIndustry' ? '实业' : kind === 'holding' ? '旅游' : industry;
  return fullName({ place, brand: changed.join(''), trade, behind: kind === 'otherOrder' });
}

function replaced(brand: Characters, dice: Dice, by: (character: string) => readonly string[]): Characters {
  const at = dice.below(brand.length);
  return brand.with(at, among(by(brand[at] ?? ''), dice) ?? brand[at] ?? '');
}

function among(lists: readonly string[], dice: Dice): string | undefined {
  const all = [...lists.join('')];
  return all[dice.below(all.length)];
}

function inserted(brand: Characters, dice: Dice): Characters {
  return brand.toSpliced(dice.below(brand.length + 1), 0, common[dice.below(common.length)] ?? '新');
}
