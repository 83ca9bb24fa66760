import { describe, expect, it } from 'vitest';
import { openedTypes, type OpenedType } from '../../../domain/application/application.ts';
import { faultsOf } from '../../../domain/application/completeness.ts';
import { entityKinds } from '../../../domain/application/entity-kinds.ts';
import { situationNames, situationsFor } from '../../../domain/application/situations.ts';
import { progressOf } from '../../../domain/case/progress.ts';
import { stepNames, stepsBefore } from '../../../domain/case/planned-steps.ts';
import { allCities, loadCity } from '../../../domain/cities/cities.ts';
import { blankForm, sampleForm } from '../../../domain/documents/sample-forms.ts';
import { guideOf, stepsIn } from '../../../domain/guide/guide.ts';
import { kindQuestions, type KindQuestion } from '../../../domain/guide/kind-questions.ts';
import { mistakesIn } from '../../../domain/guide/mistakes.ts';
import { sampleOf } from '../../../domain/guide/samples.ts';
import { searchTopics } from '../../../domain/guide/search-topics.ts';
import { topics } from '../../../domain/guide/topics.ts';
import { applyRules } from '../../../domain/registration/rule-set.ts';
import { extraKinds } from '../../../domain/services/extra-kinds.ts';
import { aCase, aCaseFile, minutesLater } from '../../support/a-case.ts';
import { today } from '../application/faults.ts';

const everywhere = allCities().flatMap((profile) =>
  openedTypes.map((type) => ({ type, city: profile.name.en, profile })),
);

describe('the guide', () => {
  it.each(allCities())('of $name.en tells the steps that its cases take, in their order', (profile) => {
    const asked = aCase();
    const subject = {
      ...asked,
      city: profile.city,
      application: { ...asked.application, extras: [...extraKinds] },
    };
    const steps = progressOf(aCaseFile(subject), profile, minutesLater(1));
    const planned = stepsIn(profile);
    expect(planned.map(({ step, after }) => ({ step, after }))).toEqual(
      steps.map(({ step, after }) => ({ step, after })),
    );
    for (const { step, promisedMinutes } of steps)
      expect(planned.find((one) => one.step === step)?.promisedMinutes, step).toBe(promisedMinutes);
    expect(planned.every(({ by }) => by.zh && by.en)).toBe(true);
  });

  it('begins no step before those that it waits for', () => {
    for (const [at, step] of stepNames.entries())
      for (const earlier of stepsBefore(step)) expect(stepNames.indexOf(earlier)).toBeLessThan(at);
  });

  it('says who looks at what is unusual, and counts no situation that does not concern the kind', () => {
    const profile = loadCity('230500');
    const guide = guideOf(profile, 'individual-business', situationNames);
    expect(guide.situations.find(({ situation }) => situation === 'minor')?.examined?.rule).toBe('D04');
    expect(guide.papers.map(({ because }) => because)).not.toContain('in-kind');
    expect(guide.feesFen).toBe(0);
    expect(guide.remedies.length).toBeGreaterThan(2);
  });
});

describe('the samples of the guide', () => {
  it.each(everywhere)('$type in $city pass every rule and would be granted at once', ({ type, profile }) => {
    const sample = sampleOf(type, profile);
    expect(sample.entityType).toBe(type);
    expect(sample.city).toBe(profile.city);
    expect(faultsOf(sample, profile, today)).toEqual([]);
    const referred = applyRules({ application: sample, today, hits: [] }).filter(
      ({ outcome }) => outcome !== 'passed',
    );
    expect(referred).toEqual([]);
  });

  it.each(everywhere)(
    '$type in $city are printed whole, and blank with nobody’s answers',
    ({ type, profile }) => {
      const sample = sampleOf(type, profile);
      const filled = JSON.stringify(sampleForm(sample, profile, `${today}T00:00:00.000Z`));
      const blank = JSON.stringify(blankForm(sample, profile, `${today}T00:00:00.000Z`));
      const answers = [
        sample.name,
        sample.address.street,
        ...sample.people.flatMap(({ name, mobile, document }) => [name, mobile, document.number]),
      ];
      for (const answer of answers) {
        expect(filled).toContain(answer);
        expect(blank).not.toContain(answer);
      }
      expect(blank).toContain('□ 租赁');
      expect(blank).toContain(entityKinds[type].place.zh);
    },
  );
});

describe('the common mistakes', () => {
  it.each(openedTypes)(
    'of a %s are found in its form by the rules of today, and of years to come',
    (type) => {
      for (const day of [today, '2036-02-29']) {
        const mistakes = mistakesIn(type, day);
        expect(mistakes.length).toBeGreaterThan(8);
        const places = mistakes.map(({ rule, path }) => `${rule} ${path}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { message, remedy, base } of mistakes)
          expect([message.zh, message.en, remedy.zh, remedy.en, base].every(Boolean)).toBe(true);
      }
    },
  );

  it('are those of the kind: an individual business has no members and no directors', () => {
    const paths = mistakesIn('individual-business', today).map(({ path }) => path);
    expect(paths.filter((path) => /^\/(members|organs|capitalFen)/.test(path))).toEqual([]);
    expect(mistakesIn('general-partnership', today).map(({ rule }) => rule)).toContain('X24');
  });
});

describe('the questions to the right kind', () => {
  /** Every kind to which answers lead from a question; throws where a way comes back to itself. */
  function kindsFrom(
    id: string,
    path: readonly string[] = [],
  ): { kind: OpenedType; path: readonly string[] }[] {
    if (path.length > kindQuestions.length) throw new Error(`a circle: ${path.join(' ')}`);
    const question = kindQuestions.find((one) => one.id === id);
    if (!question) throw new Error(`no question ${id}`);
    return question.answers.flatMap((answer) => {
      const way = [...path, answer.id];
      return 'next' in answer ? kindsFrom(answer.next, way) : [{ kind: answer.kind, path: way }];
    });
  }
  const first = (kindQuestions[0] as KindQuestion).id;

  it('lead every way to a kind, to each of the six, in at most four answers, and none is out of reach', () => {
    const ends = kindsFrom(first);
    expect(new Set(ends.map(({ kind }) => kind))).toEqual(new Set(openedTypes));
    expect(Math.max(...ends.map(({ path }) => path.length))).toBeLessThanOrEqual(4);
    const reached = kindQuestions.flatMap(({ answers }) =>
      answers.flatMap((answer) => ('next' in answer ? [answer.next] : [])),
    );
    expect([...new Set(reached)].toSorted()).toEqual(
      kindQuestions
        .map(({ id }) => id)
        .filter((id) => id !== first)
        .toSorted(),
    );
  });

  it('send one owner to nothing that needs two, and several to nothing that has but one', () => {
    for (const { kind, path } of kindsFrom(first)) {
      const { least = 1, most = 1 } = entityKinds[kind].members ?? {};
      if (path[0] === 'several') expect(most, path.join(' ')).toBeGreaterThan(1);
      else expect(least, path.join(' ')).toBe(1);
    }
  });
});

describe('a question in plain words', () => {
  it.each([
    ['开公司要多少钱？', 'cost'],
    ['办下来要几天', 'steps'],
    ['我想开个奶茶店', 'food-served'],
    ['外国人能当股东吗', 'foreigner'],
    ['要不要带房产证', 'address'],
    ['几个朋友合伙做生意', 'general-partnership'],
    ['在菜市场摆摊办什么执照', 'individual-business'],
    ['不给我办怎么投诉', 'remedies'],
    ['申请表怎么填，有样表吗', 'samples'],
    ['老人不会用手机，去哪里办', 'ways'],
    ['公章要自己去刻吗', 'seals'],
    ['用专利出资可以吗', 'in-kind'],
    ['儿子才17岁能当经理吗', 'minor'],
    ['取个什么名字好', 'name'],
    ['gongzhang', 'seals'],
    ['fapiao', 'tax'],
    ['How much does it cost?', 'cost'],
    ['How long does it take', 'steps'],
    ['I want to open a coffee shop', 'food-served'],
    ['Can a foreigner be a member?', 'foreigner'],
    ['do I need to show my lease', 'address'],
    ['My application was refused, can I appeal', 'remedies'],
    ['where is the front desk and when is it open', 'ways'],
    ['is there an example of the form', 'samples'],
    ['which kind of enterprise should I choose', 'kinds'],
    ['Do I need a supervisor?', 'without-supervisor'],
    ['opening a bank account', 'bank'],
    ['is this licence genuine', 'verify'],
  ])('%s leads to %s', (question, topic) => {
    expect(searchTopics(question)[0]?.id).toBe(topic);
    expect(searchTopics(question)).toEqual(searchTopics(question));
  });

  it('finds nothing where nothing is known, and never throws', () => {
    for (const odd of ['', '   ', '?!', '𠮷'.repeat(300), 'zzzzzz', '(.*)'])
      expect(searchTopics(odd)).toEqual([]);
  });

  it('can lead to every kind and every situation, each by its own name', () => {
    const of = (key: 'entityType' | 'situation') => new Set(topics.flatMap((topic) => topic[key] ?? []));
    expect(of('entityType')).toEqual(new Set(openedTypes));
    expect(of('situation')).toEqual(new Set(situationNames));
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
    for (const topic of topics) {
      const { situation, entityType } = topic;
      for (const type of situation ? (entityType ? [entityType] : openedTypes) : [])
        expect(situationsFor(type), topic.id).toContain(situation);
      expect(searchTopics(topic.title.zh).map(({ id }) => id)).toContain(topic.id);
      expect(searchTopics(topic.title.en).map(({ id }) => id)).toContain(topic.id);
    }
  });
});
