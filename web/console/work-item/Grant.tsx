import { Button, Input } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { WorkItem } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Props = { readonly item: WorkItem; readonly onDone: () => void };

/** Grants with a note that says why. */
export function Grant({ item, onDone }: Props) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [note, setNote] = useState('');
  const move = useMove((text: string, idempotencyKey) =>
    kaiban.completeWorkItem(
      { itemId: item.id, answer: { note: text } },
      { idempotencyKey, ifMatch: item.version },
    ),
  );
  return (
    <form
      className="gap-top"
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim()) move.mutate(note.trim(), { onSuccess: onDone });
      }}
    >
      <div className="field">
        <label htmlFor="note">{t('item.note')}</label>
        <p className="help" id="note-help">
          {t('item.noteHelp')}
        </p>
        <Input.TextArea
          id="note"
          aria-describedby="note-help"
          rows={3}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <ProblemAlert error={move.error} />
      <Button type="primary" htmlType="submit" loading={move.isPending} disabled={!note.trim()}>
        {t('item.confirmGrant')}
      </Button>
    </form>
  );
}
