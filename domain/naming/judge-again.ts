import { compareWithEntry } from './contained-name.ts';
import { comparable } from './name-entry.ts';
import type { NameJudgement } from './name-judgement.ts';
import { judgementOf } from './judge-question.ts';
import { relationWith } from './name-relation.ts';
import { areKnownRules } from './name-rules.ts';
import { parseName } from './parse-name.ts';
import { similarName } from './similar-names.ts';
import type { SimilarName } from './similar-name.ts';

/**
 * The same verdict computed once more, with the rules and tables that it names and against the names that were shown; nothing
 * if one of those versions is not kept here. It differs only where the record, or a table, has been changed.
 */
function judgeAgain({ question, similar, day, rules }: NameJudgement): NameJudgement | undefined {
  if (!areKnownRules(rules)) return undefined;
  const one = parseName(question.name, { address: question.city, industries: rules.industries });
  const again = similar.flatMap((shown): SimilarName[] => {
    // Of a name that was only held, nothing but that is known.
    if (shown.divisions === undefined) return [shown];
    const entry = { name: shown.name, city: question.city, divisions: shown.divisions };
    const comparison = compareWithEntry(
      one,
      { as: comparable(entry, rules.industries), status: shown.status },
      rules,
    );
    const relation = relationWith(question.relations, shown.name)?.kind;
    return similarName({ ...shown, ...entry }, comparison, relation);
  });
  return judgementOf(question, again, day, rules);
}

/** A verdict as whoever decides sees it, with what comes of it when it is computed once more. */
export function replayed(judgement: NameJudgement): NameJudgement & {
  readonly replay: 'same' | 'differs' | 'rules-not-kept';
} {
  const again = judgeAgain(judgement);
  if (!again) return { ...judgement, replay: 'rules-not-kept' };
  const isSame = canonical(again) === canonical(judgement);
  return { ...judgement, replay: isSame ? 'same' : 'differs' };
}

/** The parts that are computed; the order of properties does not matter. */
function canonical({ verdict, findings, similar, promiseNeeded }: NameJudgement): string {
  return JSON.stringify([verdict, findings, similar, promiseNeeded], (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
