import { useQuery } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { Application, CaseView, WorkItem } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Wish = Application['bank'];

type Props = { readonly subject: CaseView; readonly item: WorkItem };

/** The bank has refused: another one, or none with a reason. Seals and tax go on meanwhile. */
export function AnotherBank({ subject, item }: Props) {
  const { t, pick } = useTexts();
  const kaiban = useKaiban();
  // In the order that was drawn for this case, as on the form.
  const { day, seed } = subject.partnerDraw ?? {};
  const city = useQuery({
    queryKey: ['city', subject.city, day, seed],
    queryFn: () => kaiban.readCity({ city: subject.city, ...(day && { day, seed }) }),
    staleTime: Infinity,
  }).data;
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useState('');
  const refused = (item.facts['bank'] as Partial<Extract<Wish, { choice: 'open' }>> | undefined)?.bank;
  const offered = city?.banks.filter((bank) => bank.id !== refused) ?? [];
  const move = useMove((bank: Wish, idempotencyKey) =>
    kaiban.completeWorkItem({ itemId: item.id, answer: { bank } }, { idempotencyKey, ifMatch: item.version }),
  );
  const wish: Wish | undefined =
    chosen === 'declined'
      ? reason.trim()
        ? { choice: 'declined', reason: reason.trim() }
        : undefined
      : chosen
        ? { choice: 'open', bank: chosen }
        : undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (wish) move.mutate(wish);
      }}
    >
      <p>{t('yours.bankHelp')}</p>
      <fieldset className="field">
        <legend>{t('field.bank.bank')}</legend>
        <Radio.Group
          className="choices"
          name={`bank-${item.id}`}
          value={chosen}
          onChange={(event) => setChosen(event.target.value as string)}
          options={[
            ...offered.map(({ id, name }) => ({ value: id, label: pick(name) })),
            { value: 'declined', label: t('bankChoice.declined') },
          ]}
        />
      </fieldset>
      {chosen === 'declined' && (
        <div className="field">
          <label htmlFor={`reason-${item.id}`}>{t('field.bank.reason')}</label>
          <Input
            id={`reason-${item.id}`}
            value={reason}
            maxLength={200}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      )}
      <ProblemAlert error={move.error} />
      <Button type="primary" htmlType="submit" loading={move.isPending} disabled={!wish}>
        {t('yours.send')}
      </Button>
    </form>
  );
}
