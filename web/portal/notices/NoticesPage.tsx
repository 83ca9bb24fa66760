import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useMove } from '../../shared/api/use-move.ts';
import { dateTime } from '../../shared/format.ts';
import { Loading } from '../../shared/ui/Loading.tsx';
import { Page } from '../../shared/ui/Page.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { Preferences } from './Preferences.tsx';

/** Everything the applicant was told, the newest first, and how he wants to be told. */
export function NoticesPage() {
  const { t, pick } = useTexts();
  const kaiban = useKaiban();
  const list = useQuery({
    queryKey: ['notices'],
    queryFn: () => kaiban.listNotices({ limit: 50 }),
    refetchInterval: 10_000,
  });
  const reading = useMove((noticeId: string, idempotencyKey) =>
    kaiban.markNoticeRead({ noticeId }, { idempotencyKey }),
  );
  const { entries = [], unread = 0 } = list.data ?? {};
  return (
    <Page title={t('notices.title')}>
      {list.isPending && <Loading />}
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && <p className="soft">{t('notices.unread', { number: unread })}</p>}
      {entries.map((notice) => (
        <article className="card" key={notice.id} data-notice={notice.template}>
          <h2>{pick(notice.title)}</h2>
          <p>{pick(notice.text)}</p>
          <p className="row small soft">
            <time dateTime={notice.createdAt}>{dateTime(notice.createdAt)}</time>
            {notice.deliveries.map(({ channel, state }) => (
              <span key={channel}>
                {t(`channel.${channel}`)} {t(`delivery.${state}`)}
              </span>
            ))}
          </p>
          <p className="row">
            <Link className="button" to={notice.link}>
              {t('notices.open')}
            </Link>
            {notice.readAt === undefined && (
              <Button
                loading={reading.isPending && reading.variables === notice.id}
                onClick={() => reading.mutate(notice.id)}
              >
                {t('notices.read')}
              </Button>
            )}
          </p>
        </article>
      ))}
      <ProblemAlert error={reading.error} />
      <Preferences />
    </Page>
  );
}
