import type { EntityType } from '../registration/credit-code-entity.ts';
import { findDivision } from '../divisions/divisions.ts';
import { faultsOfName } from './faults-of-name.ts';
import { parseName } from './parse-name.ts';

/** Characters of good sound for brands, none of them a word of industry or place. */
const pleasant = [...'澜启晟睿铭朗嘉越弘泽沐辰恒瑞凌驰翰逸歌恺远博畅宸皓昱岚霖韵曜'];

/** Whom the alternatives are for. */
export type AlternativesFor = { readonly entityType: EntityType; readonly division: string };

/**
 * Names that keep the idea of a name and bear no fault, in a fixed order: first those that keep most of the brand. Missing parts are
 * filled in: the division of the address, a form that fits. Whether they are free is for the register to say.
 */
export function alternativesTo(
  name: string,
  { entityType, division }: AlternativesFor,
  most: number,
): string[] {
  const parsed = parseName(name, { address: division });
  const characters = [...(parsed.brand ?? '')]
    .filter((each) => /\p{Unified_Ideograph}/u.test(each))
    .slice(0, 4);
  if (characters.length === 0) return [];
  const isHere = faultsOfName(name, entityType, division).every(({ rule }) => !placeRules.includes(rule));
  const place = isHere && parsed.division !== undefined ? parsed.division : placeOf(division);
  const trade =
    parsed.industry === undefined || parsed.industryDivisions.length === 0 ? '商贸' : parsed.industry;
  const form = faultsOfName(name, entityType, division).some(({ rule }) => formRules.includes(rule))
    ? usualForm[entityType]
    : (parsed.form ?? usualForm[entityType]);
  const names = brandsLike(characters).map((brand) => `${place}${brand}${trade}${form}`);
  const found: string[] = [];
  for (const each of new Set(names)) {
    if (found.length === most) break;
    if (each !== parsed.normalised && faultsOfName(each, entityType, division).length === 0) found.push(each);
  }
  return found;
}

const placeRules = ['N09', 'N10', 'N12', 'N13', 'N16'];
const formRules = ['N04', 'N05'];

const usualForm: Readonly<Record<EntityType, string>> = {
  'limited-company': '有限公司',
  'joint-stock-company': '股份有限公司',
  'general-partnership': '（普通合伙）',
  'special-general-partnership': '（特殊普通合伙）',
  'limited-partnership': '（有限合伙）',
  'sole-proprietor-enterprise': '（个人独资）',
  'individual-business': '商行',
  'co-operative': '专业合作社',
  branch: '分公司',
};

/** A district stands behind its city, so the city alone is the place. */
function placeOf(division: string): string {
  const city = findDivision(`${division.slice(0, 4)}00`) ?? findDivision(`${division.slice(0, 2)}0000`);
  return city?.name ?? '';
}

/** Brands that keep the first two characters, then the first, then the last, with pleasant ones around them. */
function brandsLike(characters: readonly string[]): string[] {
  const [first = '', second = ''] = characters;
  const last = characters.at(-1) ?? '';
  const turned = pleasant.map(
    (each, at) => [each, pleasant[(at * 7 + 3) % pleasant.length] ?? each] as const,
  );
  const keepsTwo = second === '' ? [] : turned.map(([one, two]) => `${first}${second}${one}${two}`);
  const keepsFirst = turned.map(([one]) => `${first}${one}`);
  const keepsLast = turned.map(([one]) => `${one}${last}`);
  const around = turned.map(([one, two]) => `${first}${one}${two}`);
  return turned.flatMap((_, at) =>
    [keepsFirst, keepsLast, keepsTwo, around].flatMap((list) => list[at] ?? []),
  );
}
