import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

const levels = ['5', '4', '3', '2', '1'] as const;

/** The applicant's own rating of the case: voluntary, nothing chosen beforehand, once. */
export function RateCard({ caseId }: { readonly caseId: string }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [stars, setStars] = useState(0);
  const [words, setWords] = useState('');
  const rating = useMove((_: undefined, idempotencyKey) =>
    kaiban.rateCase(
      { caseId, matter: 'case', stars, channel: 'portal', ...(words.trim() && { words: words.trim() }) },
      { idempotencyKey },
    ),
  );
  if (rating.isSuccess) return <p className="notice gap-top">{t('rate.thanks')}</p>;
  return (
    <form
      className="card gap-top no-print"
      data-rate
      onSubmit={(event) => {
        event.preventDefault();
        if (stars > 0) rating.mutate(undefined);
      }}
    >
      <h2>{t('rate.title')}</h2>
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
