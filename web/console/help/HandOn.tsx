import { Button, Select } from 'antd';
import { useState } from 'react';
import type { InputOf } from '../../../client/client.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Reason = InputOf<'handHelpOn'>['reason'];
const reasons = ['workload', 'absence', 'expertise'] as const satisfies readonly Reason[];

/** Hands an applicant on, with the reason: the next helper is drawn, nobody chooses him. */
export function HandOn({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [reason, setReason] = useState<Reason>('workload');
  const handing = useMove((why: Reason, idempotencyKey) =>
    kaiban.handHelpOn({ applicationId, reason: why }, { idempotencyKey }),
  );
  return (
    <details className="gap-top">
      <summary>{t('helper.handOn')}</summary>
      <div className="field">
        <label htmlFor={`reason-${applicationId}`}>{t('helper.reason')}</label>
        <Select
          id={`reason-${applicationId}`}
          value={reason}
          options={reasons.map((value) => ({ value, label: t(`handOver.${value}`) }))}
          onChange={(chosen: Reason) => setReason(chosen)}
        />
      </div>
      <ProblemAlert error={handing.error} />
      <Button loading={handing.isPending} onClick={() => handing.mutate(reason)}>
        {t('helper.handOn')}
      </Button>
    </details>
  );
}
