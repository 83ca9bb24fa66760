import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { dateTime } from '../../shared/format.ts';
import { Loading } from '../../shared/ui/Loading.tsx';
import { Page } from '../../shared/ui/Page.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { TakeIn } from './TakeIn.tsx';

/** The front desk: take an application in, and those that it keeps for its clients. */
export function DeskPage() {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const list = useQuery({ queryKey: ['intakes'], queryFn: () => kaiban.listIntakes({ limit: 100 }) });
  const { entries = [] } = list.data ?? {};
  return (
    <Page title={t('desk.title')}>
      {list.isPending && <Loading />}
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {entries.map(({ id, name, client, changedAt }) => (
        <article className="card" key={id} data-intake={id}>
          <h2>
            <Link to={`/desk/${id}`}>{client}</Link>
          </h2>
          <p>
            {name || t('drafts.unnamed')} · {t('drafts.changed', { time: dateTime(changedAt) })}
          </p>
        </article>
      ))}
      {list.isSuccess && <TakeIn />}
    </Page>
  );
}
