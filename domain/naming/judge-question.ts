import type { Application } from '../application/application.ts';
import { findScopeItem } from '../scope/catalogue.ts';
import { containedNames } from './contained-name.ts';
import { findingsOfName } from './faults-of-name.ts';
import type { NameFinding } from './name-finding.ts';
import type { NameJudgement, NameQuestion } from './name-judgement.ts';
import type { NameRulesVersion } from './name-rules-version.ts';
import { nameRulesVersion } from './name-rules.ts';
import type { SimilarName } from './similar-name.ts';

/** What an application asks about its name, or about another one that its applicant chooses instead. */
export function nameQuestionOf(application: Application, name: string = application.name): NameQuestion {
  const { city, address, entityType, scope, nameRelations } = application;
  return {
    city,
    division: address.division,
    name,
    entityType,
    scopeDivisions: scope.flatMap((code) => findScopeItem(code)?.industry ?? []),
    ...(nameRelations && { relations: nameRelations }),
  };
}

/** How many same and similar names are shown, and kept. */
const similarShown = 20;

/** The verdict on a name under the rules in force, by what was found in the register. */
export function judgementOf(
  question: NameQuestion,
  similar: readonly SimilarName[],
  day: string,
  rules: NameRulesVersion = nameRulesVersion,
): NameJudgement {
  const { name, entityType, division, scopeDivisions } = question;
  const { industries } = rules;
  const found = findingsOfName(name, {
    entityType,
    addressDivision: division,
    scopeDivisions,
    wordsVersion: rules.words,
    industriesVersion: industries,
    relations: question.relations,
  });
  const isAllowed = found.every(({ action }) => action === 'warn' || action === 'person');
  const isTaken = similar.some(({ effect }) => effect === 'block');
  const lacksProof = similar.some(({ effect }) => effect === 'evidence');
  return {
    question,
    day,
    verdict: !isAllowed ? 'not-allowed' : isTaken ? 'taken' : lacksProof ? 'not-allowed' : 'free',
    findings: [
      ...found,
      ...(isTaken ? [takenName] : []),
      ...containedNames(name, similar, { city: question.city, industries }),
      ...exemptionOf(similar),
    ],
    similar: similar.slice(0, similarShown),
    promiseNeeded: isAllowed && !isTaken && !lacksProof && similar.some(({ effect }) => effect === 'warn'),
    rules,
  };
}

/** The finding that somebody has the name. */
export const takenName: NameFinding = {
  path: '/name',
  rule: 'N-SAME',
  action: 'block',
  message: { zh: '同一城市已有相同名称', en: 'the same name is held in this city already' },
  base: '企业名称登记管理规定 art.17',
  remedy: { zh: '请更换字号', en: 'choose another brand' },
};

/** An investment relation lifts the bar of a same name; who says so has to prove it. */
function exemptionOf(similar: readonly SimilarName[]): NameFinding[] {
  if (!similar.some(({ effect, result }) => effect === 'exempt' && result !== 'CONTAINS')) return [];
  return [
    {
      path: '/name',
      rule: 'N-RELATED',
      action: 'person',
      message: {
        zh: '与有投资关系或者转让名称的企业的名称相同或者近似。',
        en: 'The name is like that of an enterprise that invests, or that has handed its name over.',
      },
      base: '企业名称登记管理规定 art.17',
      remedy: {
        zh: '投资关系或者名称转让的证明由登记机关核对。',
        en: 'An officer looks at the proof of the relation.',
      },
    },
  ];
}
