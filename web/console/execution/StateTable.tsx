import type { Execution } from '../../shared/api/shapes.ts';
import { exactTime } from '../../shared/format.ts';
import { useTexts } from '../../shared/use-texts.ts';

const look = {
  'not-entered': 'grey',
  running: 'active',
  waiting: 'yellow',
  succeeded: 'done',
  failed: 'red',
} as const;

/** The graph in words, for whoever does not see it. */
export function StateTable({ states }: { readonly states: Execution['graph']['states'] }) {
  const { t, ofCode } = useTexts();
  return (
    <details className="card">
      <summary>{t('execution.states')}</summary>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('execution.state')}</th>
            <th scope="col">{t('queue.state')}</th>
            <th scope="col">{t('execution.begin')}</th>
            <th scope="col">{t('execution.end')}</th>
            <th scope="col">{t('execution.error')}</th>
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <tr key={state.name}>
              <th scope="row" data-label={t('execution.state')}>
                <span>
                  {ofCode('aslState', state.name)} <span className="soft small mono">{state.name}</span>
                </span>
              </th>
              <td data-label={t('queue.state')}>
                <span className={`badge ${look[state.status]}`}>{t(`stateStatus.${state.status}`)}</span>
              </td>
              <td data-label={t('execution.begin')}>{state.enteredAt ? exactTime(state.enteredAt) : '—'}</td>
              <td data-label={t('execution.end')}>{state.exitedAt ? exactTime(state.exitedAt) : '—'}</td>
              <td data-label={t('execution.error')}>{state.error ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
