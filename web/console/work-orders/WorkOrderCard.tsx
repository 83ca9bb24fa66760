import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { InputOf } from '../../../client/client.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useMove } from '../../shared/api/use-move.ts';
import { dateTime } from '../../shared/format.ts';
import { FactList } from '../../shared/ui/FactList.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import type { Order } from './order.ts';
import { SituationList } from './SituationList.tsx';

type Details = Omit<InputOf<'moveWorkOrder'>, 'orderId'>;
const results = ['satisfied', 'unsatisfied', 'unreached'] as const;

/** One work order: what it is about, by when, what was done, and what the reader may do now. */
export function WorkOrderCard({ order }: { readonly order: Order }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [note, setNote] = useState('');
  const [owner, setOwner] = useState('');
  const [result, setResult] = useState<(typeof results)[number]>();
  const moving = useMove((details: Details, idempotencyKey) =>
    kaiban.moveWorkOrder({ orderId: order.id, ...details }, { idempotencyKey }),
  );
  const can = (move: Details['move']) => order.allowedMoves.includes(move);
  return (
    <article className="card" data-order={order.kind}>
      <h2>
        <Link to={`/executions/${order.caseId}`}>{order.subject}</Link>
      </h2>
      <FactList
        facts={[
          [t('orders.state'), t(`orderState.${order.state}`)],
          [t('orders.stars'), order.stars && t(`stars.${order.stars as 1 | 2 | 3 | 4 | 5}`)],
          [t('orders.words'), order.words],
          [t('orders.situation'), order.situation && <SituationList situation={order.situation} />],
          [t('orders.contactBy'), dateTime(order.contactBy)],
          [t('orders.fixBy'), dateTime(order.fixBy)],
          [t('orders.owner'), order.owner],
          [t('orders.overdue'), order.overdue && t('page.yes')],
        ]}
      />
      <ol>
        {order.steps.map(({ move, at, by, note: said }) => (
          <li key={`${at}${move}`} className="small">
            {t(`orderMove.${move}`)} · {by} · {dateTime(at)} · {said}
          </li>
        ))}
      </ol>
      {order.allowedMoves.length > 0 && (
        <>
          <div className="field">
            <label htmlFor={`note-${order.id}`}>{t('orders.note')}</label>
            <Input id={`note-${order.id}`} value={note} onChange={(event) => setNote(event.target.value)} />
          </div>
          {can('assign') && (
            <div className="field">
              <label htmlFor={`owner-${order.id}`}>{t('orders.owner')}</label>
              <Input
                id={`owner-${order.id}`}
                value={owner}
                onChange={(event) => setOwner(event.target.value)}
              />
            </div>
          )}
          {can('callBack') && (
            <div className="field">
              <label htmlFor={`result-${order.id}`}>{t('orders.result')}</label>
              <Select
                id={`result-${order.id}`}
                value={result}
                onChange={setResult}
                options={results.map((one) => ({ value: one, label: t(`callResult.${one}`) }))}
              />
            </div>
          )}
          <p className="row">
            {order.allowedMoves.map((move) => (
              <Button
                key={move}
                disabled={
                  !note.trim() || (move === 'assign' && !owner.trim()) || (move === 'callBack' && !result)
                }
                loading={moving.isPending}
                onClick={() =>
                  moving.mutate({
                    move,
                    note: note.trim(),
                    ...(move === 'assign' && { owner: owner.trim() }),
                    ...(move === 'callBack' && result && { result }),
                  })
                }
              >
                {t(`orderMove.${move}`)}
              </Button>
            ))}
          </p>
        </>
      )}
      <ProblemAlert error={moving.error} />
    </article>
  );
}
