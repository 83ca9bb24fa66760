import type { CityProfile } from '../cities/city-profile.ts';
import { allDivisions, findDivision, prefectureOf } from '../divisions/divisions.ts';
import { type Rule, unless } from './rule.ts';

/** Where the company is. That its name shows this place is looked at with the other rules of names. */
export const placeRules: readonly Rule[] = [
  {
    code: 'X21',
    base: '市场主体登记管理条例实施细则 art.10',
    check: ({ application: { address }, profile }) =>
      unless(
        isAddressable(address.division) && isServed(address.division, profile),
        '/address/division',
        {
          zh: `住所应在${profile.name.zh}所辖的县（市、区）`,
          en: `the address lies in a county or district of ${profile.name.en}`,
        },
        {
          zh: '请选择所在县（市、区），或到住所所在地的登记机关申请',
          en: 'choose its county or district, or apply where the address is',
        },
      ),
  },
];

/** A place of the city, and of the districts that its authority serves where those are named. */
function isServed(division: string, { city, divisions }: CityProfile): boolean {
  return prefectureOf(division) === city && (divisions?.includes(division) ?? true);
}

/** A county or district; a city stands in an address itself only where it has none (东莞). */
function isAddressable(code: string): boolean {
  const division = findDivision(code);
  if (division?.level !== 'prefecture') return division?.level === 'county';
  return ![...allDivisions().values()].some(
    ({ level, code: other }) => level === 'county' && prefectureOf(other) === code,
  );
}
