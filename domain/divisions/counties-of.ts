import { allDivisions, findDivision, prefectureOf, type Division } from './divisions.ts';

/**
 * The counties and districts of a city (a code that `prefectureOf` gives), in the order of their codes. A city
 * without any (东莞 441900, 济源 419001) stands for itself, so that there is always something to choose from; empty only
 * for a code that is no city.
 */
export function countiesOf(city: string): readonly Division[] {
  const itself = findDivision(city);
  if (itself === undefined || prefectureOf(city) !== city) return [];
  const inside = [...allDivisions().values()].filter(
    ({ code, level }) => level === 'county' && prefectureOf(code) === city,
  );
  return inside.length > 0 ? inside : [itself];
}
