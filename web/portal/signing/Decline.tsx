import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Props = { readonly token: string; readonly onDeclined: () => void };

/** The way to say no, with a reason that the applicant reads. */
export function Decline({ token, onDeclined }: Props) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [reason, setReason] = useState('');
  const declining = useMutation({
    mutationFn: () => kaiban.declineSigning({ token, reason: reason.trim() }),
    onSuccess: onDeclined,
  });
  return (
    <details className="card">
      <summary>{t('signing.decline')}</summary>
      <div className="field">
        <label htmlFor="reason">{t('signing.reason')}</label>
        <Input
          id="reason"
          value={reason}
          maxLength={300}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <ProblemAlert error={declining.error} />
      <Button
        danger
        disabled={reason.trim() === ''}
        loading={declining.isPending}
        onClick={() => declining.mutate()}
      >
        {t('signing.doDecline')}
      </Button>
    </details>
  );
}
