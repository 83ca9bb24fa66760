import { Link } from 'react-router';
import { dateTime } from '../../shared/format.ts';
import { useTexts } from '../../shared/use-texts.ts';
import type { Order } from './order.ts';

/** How a case stood when its applicant reported that it does not get done: its status, its run, and what was open. */
export function SituationList({ situation }: { readonly situation: NonNullable<Order['situation']> }) {
  const { t, ofCode } = useTexts();
  const { status, execution, openItems } = situation;
  return (
    <ul data-situation={status}>
      <li>{ofCode('status', status)}</li>
      {execution && <li>{t('orders.run', { status: ofCode('executionStatus', execution) })}</li>}
      {openItems.map(({ id, kind, state, dueAt, escalations }) => (
        <li key={id}>
          <Link to={`/work-items/${id}`}>{ofCode('kind', kind)}</Link> · {ofCode('itemState', state)} ·{' '}
          {t('case.due', { time: dateTime(dueAt) })}
          {escalations > 0 && ` · ${t('orders.escalated', { count: escalations })}`}
        </li>
      ))}
    </ul>
  );
}
