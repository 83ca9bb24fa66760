import { Button, Input } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { WorkItem } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { FindingList } from '../../shared/ui/FindingList.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

/** What an office has asked to correct, and the answer; the clock stands still until it is given. */
export function AnswerCorrection({ item }: { readonly item: WorkItem }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [answer, setAnswer] = useState('');
  const move = useMove((text: string, idempotencyKey) =>
    kaiban.answerCorrection({ itemId: item.id, answer: text }, { idempotencyKey, ifMatch: item.version }),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (answer.trim()) move.mutate(answer.trim());
      }}
    >
      <p>{t('yours.correctionHelp')}</p>
      {item.correction && <FindingList findings={item.correction.findings} />}
      <div className="field">
        <label htmlFor={`answer-${item.id}`}>{t('yours.answer')}</label>
        <Input.TextArea
          id={`answer-${item.id}`}
          rows={4}
          maxLength={2000}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
        />
      </div>
      <ProblemAlert error={move.error} />
      <Button type="primary" htmlType="submit" loading={move.isPending} disabled={!answer.trim()}>
        {t('yours.send')}
      </Button>
    </form>
  );
}
