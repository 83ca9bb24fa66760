import { Button, Input } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { WorkItem } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

/** Notes how far it has come, for whoever takes it up next. */
export function NoteProgress({ item, onDone }: { readonly item: WorkItem; readonly onDone: () => void }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [text, setText] = useState('');
  const note = useMove((given: string, idempotencyKey) =>
    kaiban.noteProgress({ itemId: item.id, text: given }, { idempotencyKey, ifMatch: item.version }),
  );
  return (
    <form
      className="gap-top"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) note.mutate(text.trim(), { onSuccess: onDone });
      }}
    >
      <div className="field">
        <label htmlFor="progress">{t('note.text')}</label>
        <p className="help" id="progress-help">
          {t('note.help')}
        </p>
        <Input.TextArea
          id="progress"
          aria-describedby="progress-help"
          rows={2}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <ProblemAlert error={note.error} />
      <Button type="primary" htmlType="submit" loading={note.isPending} disabled={!text.trim()}>
        {t('note.confirm')}
      </Button>
    </form>
  );
}
