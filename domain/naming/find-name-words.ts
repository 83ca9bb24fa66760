import { innocentTexts } from './innocent-texts.ts';
import { nameWordsVersion, wordClassesOf } from './name-words.ts';
import { nameFinding, placed, type NameFinding } from './name-finding.ts';
import { relationAllowing, type NameRelation } from './name-relation.ts';
import type { ParsedName } from './parse-name.ts';
import type { NameWordClass, NameZone } from './words/word-class.ts';

type Entry = { readonly word: string; readonly classes: readonly NameWordClass[] };

const entriesOf = new Map<string, readonly Entry[]>();

/**
 * The findings about prohibited and restricted words of a name, longest word first: what a longer word or an
 * innocent text covers is not looked at again (国家级 hides 国家, 今日本草 hides 日本). The division is left out,
 * for 公安县 is a county.
 */
export function findNameWords(
  parsed: ParsedName,
  version: string = nameWordsVersion.version,
  relations?: readonly NameRelation[],
): NameFinding[] {
  const [brand, industry] = [parsed.brand ?? '', parsed.industry ?? ''];
  const body = brand + industry;
  const covered = new Set<number>();
  const findings: NameFinding[] = [];
  for (const { word, classes } of allEntries(version)) {
    for (let at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + 1)) {
      const places = Array.from(word, (_, offset) => at + offset);
      if (places.some((place) => covered.has(place))) continue;
      for (const place of places) covered.add(place);
      const zone = zoneOf({ parsed, brand, at, end: at + word.length });
      const found = classes
        .filter((one) => isMeant(one, parsed))
        .flatMap((one) => findingOf(one, word, zone))
        .map((one) => (isExcepted(one, classes, relations) ? withProof(one) : one));
      const start = Math.max(0, parsed.normalised.indexOf(at < brand.length ? brand : industry));
      const near = start + (at < brand.length ? at : at - brand.length);
      findings.push(...found.map((one) => placed(one, parsed.normalised, near)));
    }
  }
  return findings;
}

function zoneOf(place: { parsed: ParsedName; brand: string; at: number; end: number }): NameZone {
  const { parsed, brand, at, end } = place;
  if (at === 0 && parsed.normalised.startsWith(brand) && brand !== '') return 'prefix';
  if (at >= brand.length) return 'industry';
  return at >= 2 && end >= brand.length && parsed.industry !== undefined ? 'feature' : 'brand';
}

function findingOf(found: NameWordClass, word: string, zone: NameZone): NameFinding[] {
  const action = found.actions[zone];
  if (action === undefined) return [];
  const { rule, message, base, remedy } = found;
  return [
    nameFinding({
      rule,
      action,
      word,
      message: { zh: `“${word}”：${message.zh}。`, en: `${word} ${message.en}.` },
      base,
      remedy,
    }),
  ];
}

/** Whether the word is the name of an enterprise that invests or allows it, and the list takes that into account. */
function isExcepted(
  { rule, word = '' }: NameFinding,
  classes: readonly NameWordClass[],
  relations: readonly NameRelation[] | undefined,
): boolean {
  const mayBe = classes.some((one) => one.rule === rule && one.exception === 'relation');
  return mayBe && relationAllowing(relations, word) !== undefined;
}

/** No bar any more: an officer looks at the proof that was declared. */
function withProof(finding: NameFinding): NameFinding {
  const remedy = {
    zh: '已主张投资关系或者授权，证明由登记机关核对。',
    en: 'A relation is claimed; an officer looks at the proof.',
  };
  return { ...finding, action: 'person', remedy };
}

function isMeant({ divisions }: NameWordClass, { industryDivisions }: ParsedName): boolean {
  if (divisions === undefined || industryDivisions.length === 0) return true;
  return industryDivisions.some((division) => divisions.includes(division));
}

function allEntries(version: string): readonly Entry[] {
  const known = entriesOf.get(version);
  if (known !== undefined) return known;
  const wordClasses = wordClassesOf(version);
  const words = new Set([...innocentTexts, ...wordClasses.flatMap(({ words: list }) => list)]);
  const entries = [...words]
    .map((word) => ({ word, classes: wordClasses.filter(({ words: list }) => list.includes(word)) }))
    .toSorted((a, b) => b.word.length - a.word.length);
  // Versions are few, but a text from outside is none of them.
  if (entriesOf.size < 20) entriesOf.set(version, entries);
  return entries;
}
