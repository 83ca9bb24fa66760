import { Button } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { WorkItem } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { AskCorrection } from './AskCorrection.tsx';
import { Give } from './Give.tsx';
import { Grant } from './Grant.tsx';
import { NoteProgress } from './NoteProgress.tsx';
import { Recuse } from './Recuse.tsx';
import { Refuse } from './Refuse.tsx';

const forms = ['complete', 'askCorrection', 'refuse', 'note', 'handOver', 'reassign', 'recuse'] as const;
type Form = (typeof forms)[number];

/** What the officer may do now: only what the answer of the service allows is drawn. */
export function Moves({ item }: { readonly item: WorkItem }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [form, setForm] = useState<Form>();
  const { allowedMoves, version } = item;
  const itemId = item.id;
  const claim = useMove((ifMatch: number, idempotencyKey) =>
    kaiban.claimWorkItem({ itemId }, { idempotencyKey, ifMatch }),
  );
  const release = useMove((ifMatch: number, idempotencyKey) =>
    kaiban.releaseWorkItem({ itemId }, { idempotencyKey, ifMatch }),
  );
  const offered = forms.filter((move) => allowedMoves.includes(move));
  const open = offered.find((move) => move === form);
  const close = () => setForm(undefined);

  return (
    <section className="card no-print" aria-labelledby="moves">
      <h2 id="moves">{t('item.moves')}</h2>
      {allowedMoves.length === 0 && (
        <p>
          {item.closedAt
            ? t('item.closed')
            : item.holder
              ? t('item.heldBy', { name: item.holder })
              : t('item.noMoves')}
        </p>
      )}
      <div className="row">
        {allowedMoves.includes('claim') && (
          <Button type="primary" loading={claim.isPending} onClick={() => claim.mutate(version)}>
            {t('move.claim')}
          </Button>
        )}
        {offered.map((move) => (
          <Button
            key={move}
            type={move === 'complete' ? 'primary' : 'default'}
            danger={move === 'refuse'}
            aria-expanded={open === move}
            onClick={() => setForm(open === move ? undefined : move)}
          >
            {t(`move.${move}`)}
          </Button>
        ))}
        {allowedMoves.includes('release') && (
          <Button loading={release.isPending} onClick={() => release.mutate(version)}>
            {t('move.release')}
          </Button>
        )}
      </div>
      <ProblemAlert error={claim.error ?? release.error} />
      {open === 'complete' && <Grant item={item} onDone={close} />}
      {open === 'refuse' && <Refuse item={item} onDone={close} />}
      {open === 'askCorrection' && <AskCorrection item={item} onDone={close} />}
      {open === 'note' && <NoteProgress item={item} onDone={close} />}
      {(open === 'handOver' || open === 'reassign') && (
        <Give key={open} item={item} move={open} onDone={close} />
      )}
      {open === 'recuse' && <Recuse item={item} onDone={close} />}
    </section>
  );
}
