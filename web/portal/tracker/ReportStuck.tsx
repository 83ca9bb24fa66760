import { Button, Input } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

/** The last resort where a case does not get done (办不成事反映); how it stands goes along by itself. */
export function ReportStuck({ caseId }: { readonly caseId: string }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [words, setWords] = useState('');
  const report = useMove((text: string, idempotencyKey) =>
    kaiban.reportStuck({ caseId, words: text }, { idempotencyKey }),
  );
  if (report.isSuccess) return <p className="notice gap-top">{t('stuck.thanks')}</p>;
  return (
    <details className="card gap-top no-print" data-stuck>
      <summary>{t('stuck.title')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim()) report.mutate(words.trim());
        }}
      >
        <p className="soft">{t('stuck.help')}</p>
        <div className="field">
          <label htmlFor="stuck-words">{t('stuck.words')}</label>
          <Input.TextArea
            id="stuck-words"
            rows={3}
            maxLength={2000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
        <ProblemAlert error={report.error} />
        <Button htmlType="submit" loading={report.isPending} disabled={!words.trim()}>
          {t('stuck.send')}
        </Button>
      </form>
    </details>
  );
}
