import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { InputOf } from '../../../client/client.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { CaseView } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { dateTime } from '../../shared/format.ts';
import { FactList } from '../../shared/ui/FactList.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Move = Omit<InputOf<'moveHandOver'>, 'caseId'>;
const receivers = ['legal-representative', 'agent', 'courier'] as const;

/** What the window hands over to a new company: made ready, sent, or received, and by whom. */
export function HandOverDesk({ subject }: { readonly subject: CaseView }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [tracking, setTracking] = useState('');
  const [by, setBy] = useState<(typeof receivers)[number]>('legal-representative');
  const moving = useMove((move: Move, idempotencyKey) =>
    kaiban.moveHandOver({ caseId: subject.id, ...move }, { idempotencyKey }),
  );
  const { handOver, handOverMoves } = subject;
  if (!handOver) return null;
  const receipt = handOver.receipt;
  return (
    <section className="card gap-top" aria-labelledby="hand-over" data-hand-over={handOver.state}>
      <h2 id="hand-over">{t('handOver.title')}</h2>
      <FactList
        facts={[
          [t('handOver.state'), t(`handOverState.${handOver.state}`)],
          [t('handOver.things'), handOver.things.map((thing) => t(`thing.${thing}`)).join(t('form.comma'))],
          [t('handOver.tracking'), handOver.tracking],
          [t('handOver.receivedAt'), receipt && `${t(`receivedBy.${receipt.by}`)} · ${dateTime(receipt.at)}`],
        ]}
      />
      {handOverMoves.includes('make-ready') && (
        <Button loading={moving.isPending} onClick={() => moving.mutate({ move: 'make-ready' })}>
          {t('handOver.makeReady')}
        </Button>
      )}
      {handOverMoves.includes('ship') && (
        <p className="row">
          <Input
            aria-label={t('handOver.tracking')}
            placeholder={t('handOver.tracking')}
            value={tracking}
            onChange={(event) => setTracking(event.target.value)}
          />
          <Button
            disabled={tracking.trim().length < 4}
            loading={moving.isPending}
            onClick={() => moving.mutate({ move: 'ship', tracking: tracking.trim() })}
          >
            {t('handOver.ship')}
          </Button>
        </p>
      )}
      {handOverMoves.includes('receive') && (
        <p className="row">
          <Select
            aria-label={t('handOver.receivedAt')}
            value={by}
            onChange={setBy}
            options={receivers.map((one) => ({ value: one, label: t(`receivedBy.${one}`) }))}
          />
          <Button loading={moving.isPending} onClick={() => moving.mutate({ move: 'receive', by })}>
            {t('handOver.handOver')}
          </Button>
        </p>
      )}
      <ProblemAlert error={moving.error} />
    </section>
  );
}
