import type { Application } from '../domain/application/application.ts';
import { findCity } from '../domain/cities/cities.ts';
import type { Finding, Text } from '../domain/findings.ts';
import { alternativesTo } from '../domain/naming/alternatives.ts';
import { findingsOfName } from '../domain/naming/faults-of-name.ts';
import type { NameFinding } from '../domain/naming/name-finding.ts';
import { nameQuery } from '../domain/naming/name-query.ts';
import { nameRulesVersion, type NameRulesVersion } from '../domain/naming/name-rules.ts';
import { parseName, type ParsedName } from '../domain/naming/parse-name.ts';
import { reservationKeys } from '../domain/naming/reservation-keys.ts';
import {
  heldName,
  similarNames,
  type ComparisonOptions,
  type SimilarName,
} from '../domain/naming/similar-names.ts';
import type { Ports } from '../domain/ports.ts';
import { accept, refuse, type Result } from '../domain/result.ts';
import { chinaDateOf } from '../domain/time/instant.ts';

type Needs = Pick<Ports, 'cases' | 'names'>;

type Query = Pick<Application, 'city' | 'name' | 'entityType'> & {
  readonly division?: string | undefined;
  readonly scopeDivisions?: readonly string[] | undefined;
  readonly relatedNames?: readonly string[] | undefined;
};

/** The verdict on a name: free to take, or every reason against it. Nothing is stored. */
export type NameVerdict = {
  readonly name: string;
  readonly verdict: 'free' | 'not-allowed' | 'taken';
  /** What was changed in the text before it was read. */
  readonly changes: readonly Text[];
  readonly parts: {
    readonly division?: string;
    readonly brand?: string;
    readonly industry?: string;
    readonly form?: string;
  };
  readonly findings: readonly NameFinding[];
  /** The same and similar names, the nearest first. */
  readonly similar: readonly SimilarName[];
  /** Similar names are no bar, but the applicant has to promise to bear the risk (art.16). */
  readonly promiseNeeded: boolean;
  /** Free names that keep the idea, where there is something against this one. */
  readonly alternatives: readonly string[];
  readonly rules: NameRulesVersion;
};

const similarShown = 20;
const alternativesShown = 6;
/** How many alternatives are looked up at most, and at once; each costs as many keys as a check. */
const alternativesTried = 40;
const triedAtOnce = 10;

/** Judges a name by its structure and words and compares it with the names of this city. */
export async function checkName(
  needs: Needs & Pick<Ports, 'clock'>,
  query: Query,
): Promise<Result<NameVerdict>> {
  const profile = findCity(query.city);
  if (!profile) return refuse('city-not-served', { city: query.city });

  const day = chinaDateOf(needs.clock.now());
  const { city } = profile;
  const division = query.division ?? city;
  const parsed = parseName(query.name, { address: division });
  const found = findingsOfName(query.name, { ...query, addressDivision: division });
  const isAllowed = found.every(({ action }) => action === 'warn' || action === 'person');

  const [similar = []] = await conflictsOf(needs, [query.name], city, {
    day,
    ...(query.relatedNames && { relatedNames: query.relatedNames.map((name) => parseName(name).normalised) }),
  });
  const isTaken = similar.some(({ effect }) => effect === 'block');
  const alternatives =
    isAllowed && similar.length === 0 ? [] : await freeAlternatives(needs, { ...query, city, division, day });
  return accept({
    name: parsed.normalised,
    verdict: !isAllowed ? 'not-allowed' : isTaken ? 'taken' : 'free',
    changes: parsed.changes.map(({ message }) => message),
    parts: partsOf(parsed),
    findings: [...found, ...(isTaken ? [taken] : []), ...exemptionOf(similar)],
    similar: similar.slice(0, similarShown),
    promiseNeeded: isAllowed && !isTaken && similar.some(({ effect }) => effect === 'warn'),
    alternatives,
    rules: nameRulesVersion,
  });
}

function partsOf({ division, brand, industry, form }: ParsedName): NameVerdict['parts'] {
  return {
    ...(division !== undefined && { division }),
    ...(brand !== undefined && { brand }),
    ...(industry !== undefined && { industry }),
    ...(form !== undefined && { form }),
  };
}

/** The finding that a same name is held by somebody, if it is; a constant number of key reads. */
export async function conflictingName(
  needs: Needs,
  name: string,
  city: string,
  at: string,
  except?: string,
): Promise<Finding | undefined> {
  const [similar = []] = await conflictsOf(needs, [name], city, { day: chinaDateOf(at), holder: except });
  return similar.some(({ effect }) => effect === 'block') ? taken : undefined;
}

/**
 * What is the same as or similar to each of these names, in two batch reads whatever their number: the index tells
 * everything that is registered; the claims tell what somebody has taken this very moment.
 */
async function conflictsOf(
  needs: Needs,
  names: readonly string[],
  city: string,
  options: ComparisonOptions,
): Promise<SimilarName[][]> {
  const parsed = names.map((name) => parseName(name, { address: city }));
  const keys = names.map((name) => reservationKeys(name, city).checks);
  const [entries, holders] = await Promise.all([
    needs.names.find(parsed.map((one) => nameQuery(one, city))),
    // The end of the day in China: a claim that is in force on that day.
    needs.cases.holdersOf([...new Set(keys.flat())], `${options.day}T00:00:00.000Z`),
  ]);
  return parsed.map((one, at) => {
    const held = new Set((keys[at] ?? []).flatMap((key) => holders.get(key) ?? []));
    const similar = similarNames(one, entries[at] ?? [], { ...options, holders: held });
    const isHeld = [...held].some((holder) => holder !== options.holder);
    const isKnown = similar.some(({ effect }) => effect !== 'warn');
    return isHeld && !isKnown ? [heldName(one.normalised), ...similar] : similar;
  });
}

async function freeAlternatives(
  needs: Needs,
  query: Query & { readonly division: string; readonly day: string },
): Promise<string[]> {
  const candidates = alternativesTo(query.name, query, alternativesTried);
  const free: string[] = [];
  const warned: string[] = [];
  for (let at = 0; at < candidates.length && free.length < alternativesShown; at += triedAtOnce) {
    const tried = candidates.slice(at, at + triedAtOnce);
    const conflicts = await conflictsOf(needs, tried, query.city, { day: query.day });
    free.push(...tried.filter((_, one) => conflicts[one]?.length === 0));
    warned.push(...tried.filter((_, one) => conflicts[one]?.every(({ effect }) => effect === 'warn')));
  }
  return [...new Set([...free, ...warned])].slice(0, alternativesShown);
}

const taken: NameFinding = {
  path: '/name',
  rule: 'N-SAME',
  action: 'block',
  message: { zh: '同一城市已有相同名称', en: 'the same name is held in this city already' },
  base: '企业名称登记管理规定 art.17',
  remedy: { zh: '请更换字号', en: 'choose another brand' },
};

/** An investment relation lifts the bar of a same name; who says so has to prove it. */
function exemptionOf(similar: readonly SimilarName[]): NameFinding[] {
  if (similar.every(({ effect }) => effect !== 'exempt')) return [];
  return [
    {
      path: '/name',
      rule: 'N-RELATED',
      action: 'person',
      message: {
        zh: '与有投资关系的企业名称相同或者近似。',
        en: 'The name is like that of an enterprise with an investment relation.',
      },
      base: '企业名称登记管理规定 art.17',
      remedy: { zh: '请提交投资关系的证明。', en: 'Submit proof of the investment relation.' },
    },
  ];
}
