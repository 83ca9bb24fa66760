import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { pollEvery, useKaiban } from '../../shared/api/kaiban.tsx';
import type { WorkItem } from '../../shared/api/shapes.ts';
import { dateTime } from '../../shared/format.ts';
import { FactList } from '../../shared/ui/FactList.tsx';
import { FindingList } from '../../shared/ui/FindingList.tsx';
import { LightBadge } from '../../shared/ui/LightBadge.tsx';
import { Loading } from '../../shared/ui/Loading.tsx';
import { Page } from '../../shared/ui/Page.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { CasePapers } from './CasePapers.tsx';
import { Facts } from './Facts.tsx';
import { Moves } from './Moves.tsx';

/** Everything that is needed to deal with one work item, on one page. */
export function WorkItemPage() {
  const { t } = useTexts();
  const { itemId = '' } = useParams();
  const kaiban = useKaiban();
  const query = useQuery({
    queryKey: ['work-item', itemId],
    queryFn: () => kaiban.readWorkItem({ itemId }),
    refetchInterval: ({ state }) => (state.data?.closedAt ? 30_000 : pollEvery),
  });
  if (query.data) return <OpenItem item={query.data} />;
  return (
    <Page title={t('item.title')}>
      {query.isPending ? (
        <Loading />
      ) : (
        <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      )}
    </Page>
  );
}

function OpenItem({ item }: { readonly item: WorkItem }) {
  const { t } = useTexts();
  return (
    <Page
      title={`${t(`kind.${item.kind}`)} · ${item.subject}`}
      aside={<LightBadge light={item.light} dueAt={item.dueAt} />}
    >
      <div className="two-thirds">
        <Facts item={item} />
        <div>
          <section className="card" aria-labelledby="standing">
            <h2 id="standing">{t('item.standing')}</h2>
            <FactList
              facts={[
                [t('queue.state'), t(`itemState.${item.state}`)],
                [t('item.department'), t(`department.${item.department}`)],
                [t('queue.holder'), item.holder],
                [t('item.drawnFor'), item.drawnFor?.name],
                [t('item.openedAt'), dateTime(item.openedAt)],
                [t('queue.due'), dateTime(item.dueAt)],
                [t('item.promised'), t('time.minutes', { minutes: item.promisedMinutes })],
                [t('item.escalations'), item.escalations > 0 && String(item.escalations)],
                [t('item.closedAt'), item.closedAt && dateTime(item.closedAt)],
                [t('item.closedBy'), item.closedBy],
                [t('case.number'), <Link to={`/executions/${item.caseId}`}>{t('item.execution')}</Link>],
              ]}
            />
          </section>
          {item.correction && (
            <section className="card" aria-labelledby="correction">
              <h2 id="correction">{t('item.correction')}</h2>
              <FindingList findings={item.correction.findings} />
              <FactList
                facts={[
                  [t('item.askedAt'), dateTime(item.correction.askedAt)],
                  [t('item.answer'), item.correction.answer],
                ]}
              />
            </section>
          )}
          {item.kind === 'examination' && <CasePapers caseId={item.caseId} />}
          {item.notes && (
            <section className="card" aria-labelledby="notes">
              <h2 id="notes">{t('item.notes')}</h2>
              <ul>
                {item.notes.map(({ at, by, text }) => (
                  <li key={`${at}${by}`}>
                    {text}{' '}
                    <span className="small soft">
                      {by} · {dateTime(at)}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Moves key={item.id} item={item} />
        </div>
      </div>
    </Page>
  );
}
