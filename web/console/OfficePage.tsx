import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { OutputOf } from '../../client/client.ts';
import { useSession } from '../shared/auth/use-session.ts';
import { serviceNow } from '../shared/api/clock.ts';
import { useKaiban } from '../shared/api/kaiban.tsx';
import { useMove } from '../shared/api/use-move.ts';
import { dateTime } from '../shared/format.ts';
import { Loading } from '../shared/ui/Loading.tsx';
import { Page } from '../shared/ui/Page.tsx';
import { ProblemAlert } from '../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../shared/use-texts.ts';
import { OfficeFaults } from './OfficeFaults.tsx';

type StaffLine = OutputOf<'listStaff'>['entries'][number];

const dayMs = 86_400_000;

/** The office: who is there, what lies with each, and, for a supervisor, what it did wrong. */
export function OfficePage() {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const isSupervisor = useSession().roles.includes('supervisor');
  const staff = useQuery({
    queryKey: ['staff'],
    queryFn: () => kaiban.listStaff({}),
    refetchInterval: 5_000,
  });
  return (
    <Page title={t('office.title')}>
      {staff.isPending && <Loading />}
      <ProblemAlert error={staff.error} onRetry={() => void staff.refetch()} />
      {staff.data && (
        <table className="list">
          <caption className="soft small">{t('office.roster')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('office.name')}</th>
              <th scope="col">{t('office.roles')}</th>
              <th scope="col">{t('office.load')}</th>
              <th scope="col">{t('office.presence')}</th>
            </tr>
          </thead>
          <tbody>
            {staff.data.entries.map((line) => (
              <Line key={line.id} line={line} mayChange={isSupervisor} />
            ))}
          </tbody>
        </table>
      )}
      {isSupervisor && <OfficeFaults />}
    </Page>
  );
}

function Line({ line, mayChange }: { readonly line: StaffLine; readonly mayChange: boolean }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const { id, name, roles, load, absence } = line;
  const record = useMove((awayUntil: string | null, idempotencyKey) =>
    kaiban.recordPresence({ staffId: id, awayUntil }, { idempotencyKey }),
  );
  const change = () => record.mutate(absence ? null : new Date(serviceNow() + dayMs).toISOString());
  return (
    <tr>
      <th scope="row" data-label={t('office.name')}>
        {name}
      </th>
      <td data-label={t('office.roles')}>{roles.map((role) => t(`role.${role}`)).join(t('form.comma'))}</td>
      <td data-label={t('office.load')}>{load}</td>
      <td data-label={t('office.presence')}>
        {absence ? t('office.awayUntil', { until: dateTime(absence.until) }) : t('office.there')}{' '}
        {mayChange && (
          <Button size="small" loading={record.isPending} onClick={change}>
            {absence ? t('office.isBack', { name }) : t('office.isAway', { name })}
          </Button>
        )}
        <ProblemAlert error={record.error} />
      </td>
    </tr>
  );
}
