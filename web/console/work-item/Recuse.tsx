import { Button, Select } from 'antd';
import { useState } from 'react';
import type { InputOf } from '../../../client/client.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { WorkItem } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Ground = InputOf<'recuseFromWorkItem'>['ground'];

const grounds = ['relative', 'interest', 'other'] as const satisfies readonly Ground[];

/** Steps back from the whole case (回避); somebody else is drawn at once. */
export function Recuse({ item, onDone }: { readonly item: WorkItem; readonly onDone: () => void }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [ground, setGround] = useState<Ground>('relative');
  const recuse = useMove((chosen: Ground, idempotencyKey) =>
    kaiban.recuseFromWorkItem({ itemId: item.id, ground: chosen }, { idempotencyKey, ifMatch: item.version }),
  );
  return (
    <form
      className="gap-top"
      onSubmit={(event) => {
        event.preventDefault();
        recuse.mutate(ground, { onSuccess: onDone });
      }}
    >
      <p className="notice warn">{t('recuse.help')}</p>
      <div className="field">
        <label htmlFor="recuse-ground">{t('recuse.ground')}</label>
        <Select
          id="recuse-ground"
          value={ground}
          options={grounds.map((value) => ({ value, label: t(`ground.${value}`) }))}
          onChange={(chosen: Ground) => setGround(chosen)}
        />
      </div>
      <ProblemAlert error={recuse.error} />
      <Button type="primary" htmlType="submit" loading={recuse.isPending}>
        {t('recuse.confirm')}
      </Button>
    </form>
  );
}
