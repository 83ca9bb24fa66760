import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { InputOf } from '../../../client/client.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { WorkItem } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Reason = InputOf<'handOverWorkItem'>['reason'];
type Props = {
  readonly item: WorkItem;
  readonly move: 'handOver' | 'reassign';
  readonly onDone: () => void;
};

const reasons = [
  'workload',
  'absence',
  'expertise',
  'overdue',
  'supervision',
] as const satisfies readonly Reason[];

/** Gives the item to somebody of the roster who is there, with a reason that stands in the log of the case. */
export function Give({ item, move, onDone }: Props) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [to, setTo] = useState<string>();
  const [reason, setReason] = useState<Reason>('workload');
  const [text, setText] = useState('');
  const staff = useQuery({ queryKey: ['staff'], queryFn: () => kaiban.listStaff({}) });
  const give = useMove((input: { to: string; reason: Reason; text: string }, idempotencyKey) => {
    const options = { idempotencyKey, ifMatch: item.version };
    const command = { itemId: item.id, ...input };
    return move === 'handOver'
      ? kaiban.handOverWorkItem(command, options)
      : kaiban.reassignWorkItem(command, options);
  });
  const there = (staff.data?.entries ?? []).filter(
    ({ roles, absence }) =>
      !absence && roles.some((role) => role === 'registry-officer' || role === 'supervisor'),
  );
  return (
    <form
      className="gap-top"
      onSubmit={(event) => {
        event.preventDefault();
        if (to && text.trim()) give.mutate({ to, reason, text: text.trim() }, { onSuccess: onDone });
      }}
    >
      <div className="field">
        <label htmlFor="give-to">{t('give.to')}</label>
        <Select
          id="give-to"
          {...(to && { value: to })}
          options={there.map(({ id, name, load }) => ({
            value: id,
            label: t('give.person', { name, number: load }),
          }))}
          onChange={(chosen: string) => setTo(chosen)}
        />
      </div>
      <div className="field">
        <label htmlFor="give-reason">{t('give.reason')}</label>
        <Select
          id="give-reason"
          value={reason}
          options={reasons.map((value) => ({ value, label: t(`handOver.${value}`) }))}
          onChange={(chosen: Reason) => setReason(chosen)}
        />
      </div>
      <div className="field">
        <label htmlFor="give-text">{t('give.text')}</label>
        <Input.TextArea
          id="give-text"
          rows={2}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <ProblemAlert error={give.error ?? staff.error} />
      <Button type="primary" htmlType="submit" loading={give.isPending} disabled={!to || !text.trim()}>
        {t('give.confirm')}
      </Button>
    </form>
  );
}
