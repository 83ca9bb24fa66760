import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import type { InputOf } from '../../../client/client.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { CaseView } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

const levels = ['5', '4', '3', '2', '1'] as const;

type Matter = InputOf<'rateCase'>['matter'];

const steps: readonly string[] = ['registration', 'seals', 'bank', 'tax'] satisfies readonly Matter[];

/** What may be rated now: the case once it has ended, each step that is done, and help that is over. */
function mattersOf({ status, steps: all, help }: CaseView): Matter[] {
  const done = all.filter(({ step, state }) => state === 'done' && steps.includes(step));
  const ended: Matter[] = status === 'finished' || status === 'refused' ? ['case'] : [];
  const consent = help?.consents.at(-1);
  const helped: Matter[] = consent?.helper && (consent.ended || ended.length > 0) ? ['help'] : [];
  return [...ended, ...done.map(({ step }) => step as Matter), ...helped];
}

/** The applicant's own rating of the case or of a step: voluntary, no stars chosen beforehand, each once. */
export function RateCard({ subject }: { readonly subject: CaseView }) {
  const { t } = useTexts();
  const { id: caseId } = subject;
  const [rated, setRated] = useState<readonly Matter[]>([]);
  const [chosen, setChosen] = useState<Matter>();
  const matters = mattersOf(subject).filter((one) => !rated.includes(one));
  const matter = chosen !== undefined && matters.includes(chosen) ? chosen : matters[0];
  const kaiban = useKaiban();
  const [stars, setStars] = useState(0);
  const [words, setWords] = useState('');
  const rating = useMove(async (about: Matter, idempotencyKey) => {
    await kaiban.rateCase(
      { caseId, matter: about, stars, channel: 'portal', ...(words.trim() && { words: words.trim() }) },
      { idempotencyKey },
    );
    setRated([...rated, about]);
    setStars(0);
    setWords('');
  });
  const labelOf = (one: Matter) =>
    one === 'case' ? t('kind.case') : one === 'help' ? t('rate.help') : t(`step.${one}`);
  const thanks = rated.length > 0 && <p className="notice gap-top">{t('rate.thanks')}</p>;
  if (matter === undefined) return thanks;
  return (
    <form
      className="card gap-top no-print"
      data-rate
      onSubmit={(event) => {
        event.preventDefault();
        if (stars > 0) rating.mutate(matter);
      }}
    >
      <h2>{t('rate.title')}</h2>
      {thanks}
      {(matters.length > 1 || matter !== 'case') && (
        <fieldset className="field">
          <legend>{t('rate.matter')}</legend>
          <Radio.Group
            className="choices"
            name="matter"
            value={matter}
            onChange={(event) => setChosen(event.target.value as Matter)}
            options={matters.map((one) => ({
              value: one,
              label: labelOf(one),
            }))}
          />
        </fieldset>
      )}
      <fieldset className="field">
        <legend>{t('rate.how')}</legend>
        <Radio.Group
          className="choices"
          name="stars"
          value={String(stars)}
          onChange={(event) => setStars(Number(event.target.value))}
          options={levels.map((level) => ({ value: level, label: t(`stars.${level}`) }))}
        />
      </fieldset>
      <div className="field">
        <label htmlFor="rate-words">{t('rate.words')}</label>
        <Input.TextArea
          id="rate-words"
          rows={2}
          maxLength={1000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <ProblemAlert error={rating.error} />
      <Button type="primary" htmlType="submit" loading={rating.isPending} disabled={stars === 0}>
        {t('rate.send')}
      </Button>
    </form>
  );
}
