import type { Application } from '../../domain/application/application.ts';
import { findCity } from '../../domain/cities/cities.ts';
import type { Text } from '../../domain/findings.ts';
import { alternativesTo } from '../../domain/naming/alternatives.ts';
import type { NameJudgement, NameQuestion } from '../../domain/naming/name-judgement.ts';
import type { NameRelation } from '../../domain/naming/name-relation.ts';
import { parseName, type ParsedName } from '../../domain/naming/parse-name.ts';
import type { Ports } from '../../domain/ports.ts';
import type { EntityType } from '../../domain/registration/credit-code-entity.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { compareWithRegister } from './compare-with-register.ts';
import { judgeName } from './judge-name.ts';

type Query = Pick<Application, 'city' | 'name'> & {
  readonly entityType: EntityType;
  readonly division?: string | undefined;
  readonly scopeDivisions?: readonly string[] | undefined;
  readonly relations?: NameRelation[] | undefined;
};

/** The verdict on a name: free to take, or every reason against it. Nothing is stored. */
export type NameVerdict = Omit<NameJudgement, 'question' | 'day' | 'promised'> & {
  readonly name: string;
  /** What was changed in the text before it was read. */
  readonly changes: readonly Text[];
  readonly parts: {
    readonly division?: string;
    readonly brand?: string;
    readonly industry?: string;
    readonly form?: string;
  };
  /** Free names that keep the idea, where there is something against this one. */
  readonly alternatives: readonly string[];
};

const alternativesShown = 6;
/** How many alternatives are looked up at most, and at once; each costs as many keys as a check. */
const alternativesTried = 40;
const triedAtOnce = 10;

/** Judges a name by its structure and words and compares it with the names of this city. */
export async function checkName(
  needs: Pick<Ports, 'cases' | 'names' | 'clock'>,
  query: Query,
): Promise<Result<NameVerdict>> {
  const profile = findCity(query.city);
  if (!profile) return refuse('city-not-served', { city: query.city });

  const day = chinaDateOf(needs.clock.now());
  const { city } = profile;
  const { name, entityType, division = city, scopeDivisions, relations } = query;
  const question = {
    city,
    division,
    name,
    entityType,
    ...(scopeDivisions && { scopeDivisions }),
    ...(relations && { relations }),
  };
  const { judgement } = await judgeName(needs, question, day);
  const { question: _asked, day: _today, ...verdict } = judgement;
  const isClear = verdict.verdict !== 'not-allowed' && verdict.similar.length === 0;
  const parsed = parseName(name, { address: division });
  return accept({
    ...verdict,
    name: parsed.normalised,
    changes: parsed.changes.map(({ message }) => message),
    parts: partsOf(parsed),
    alternatives: isClear ? [] : await freeAlternatives(needs, question, day),
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

async function freeAlternatives(
  needs: Pick<Ports, 'cases' | 'names'>,
  query: NameQuestion,
  day: string,
): Promise<string[]> {
  const candidates = alternativesTo(query.name, query, alternativesTried);
  const free: string[] = [];
  const warned: string[] = [];
  for (let at = 0; at < candidates.length && free.length < alternativesShown; at += triedAtOnce) {
    const tried = candidates.slice(at, at + triedAtOnce);
    const conflicts = await compareWithRegister(needs, tried, query.city, { day });
    free.push(...tried.filter((_, one) => conflicts[one]?.similar.length === 0));
    warned.push(
      ...tried.filter((_, one) => conflicts[one]?.similar.every(({ effect }) => effect === 'warn')),
    );
  }
  return [...new Set([...free, ...warned])].slice(0, alternativesShown);
}
