import { Radio } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Guide } from '../../shared/api/shapes.ts';
import { Loading } from '../../shared/ui/Loading.tsx';
import { Page } from '../../shared/ui/Page.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { KindFacts } from './KindsPart.tsx';
import { guidePath, useGuide } from './use-guide.ts';

type Question = Guide['questions'][number];
type Answer = Question['answers'][number];

/** A few questions that lead to the right kind of enterprise (智能导办), and on into its form. */
export function WhichKindPage() {
  const { t } = useTexts();
  const { guide } = useGuide();
  return (
    <Page title={t('guide.which')}>
      <p className="narrow">{t('guide.whichHelp')}</p>
      {guide.data ? (
        <Questions guide={guide.data} />
      ) : guide.isPending ? (
        <Loading />
      ) : (
        <ProblemAlert error={guide.error} onRetry={() => void guide.refetch()} />
      )}
      <p className="gap-top">
        <Link to="/guide">{t('guide.back')}</Link>
      </p>
    </Page>
  );
}

function Questions({ guide }: { readonly guide: Guide }) {
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const asked = questionsFor(guide.questions, given);
  const last = asked.at(-1);
  const result = last && answerTo(last, given);
  return (
    <>
      <form className="card narrow" onSubmit={(event) => event.preventDefault()}>
        {asked.map((question) => (
          <OneQuestion
            key={question.id}
            question={question}
            answer={given[question.id]}
            onAnswer={(answer) => setGiven((before) => ({ ...before, [question.id]: answer }))}
          />
        ))}
      </form>
      <div role="status">{result?.kind && <Result guide={guide} answer={result} />}</div>
    </>
  );
}

function OneQuestion({
  question,
  answer,
  onAnswer,
}: {
  readonly question: Question;
  readonly answer: string | undefined;
  readonly onAnswer: (answer: string) => void;
}) {
  const { pick } = useTexts();
  return (
    <fieldset className="field" data-question={question.id}>
      <legend>{pick(question.text)}</legend>
      {question.help && <p className="help">{pick(question.help)}</p>}
      <Radio.Group
        className="choices"
        name={question.id}
        value={answer ?? null}
        onChange={(event) => onAnswer(event.target.value as string)}
        options={question.answers.map(({ id, text }) => ({ value: id, label: pick(text) }))}
      />
    </fieldset>
  );
}

function Result({ guide, answer }: { readonly guide: Guide; readonly answer: Answer }) {
  const { t, pick } = useTexts();
  const kind = guide.kinds.find(({ entityType }) => entityType === answer.kind);
  if (!kind || !answer.reason) return null;
  return (
    <section className="card narrow" aria-labelledby="result" data-kind={kind.entityType}>
      <h2 id="result">{t('guide.fits', { kind: pick(kind.name) })}</h2>
      <p className="notice good">
        {pick(answer.reason)} <span className="small">{t('finding.base', { base: answer.base })}</span>
      </p>
      <KindFacts city={guide.city} kind={kind} />
      <p>
        <Link to={guidePath({ city: guide.city, entityType: kind.entityType, situations: [] }, 'papers')}>
          {t('guide.papersOf', { kind: pick(kind.name) })}
        </Link>
      </p>
    </section>
  );
}

/** The questions up to the first one that has no answer yet. */
function questionsFor(all: readonly Question[], given: Readonly<Record<string, string>>): Question[] {
  const asked: Question[] = [];
  let next = all[0];
  while (next && !asked.includes(next)) {
    asked.push(next);
    const following = answerTo(next, given)?.next;
    next = all.find(({ id }) => id === following);
  }
  return asked;
}

function answerTo(question: Question, given: Readonly<Record<string, string>>): Answer | undefined {
  return question.answers.find(({ id }) => id === given[question.id]);
}
