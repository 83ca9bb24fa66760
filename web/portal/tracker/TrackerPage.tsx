import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useParams } from 'react-router';
import { pollEvery, useKaiban } from '../../shared/api/kaiban.tsx';
import type { CaseView } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { dateTime } from '../../shared/format.ts';
import { ConfirmButton } from '../../shared/ui/ConfirmButton.tsx';
import { DecisionView } from '../../shared/ui/DecisionView.tsx';
import { FactList } from '../../shared/ui/FactList.tsx';
import { Folded } from '../../shared/ui/Folded.tsx';
import { LedgerCard } from '../../shared/ui/LedgerCard.tsx';
import { Loading } from '../../shared/ui/Loading.tsx';
import { Page } from '../../shared/ui/Page.tsx';
import { PartnerDrawCard } from '../../shared/ui/PartnerDrawCard.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { statusLook } from '../../shared/ui/status-look.ts';
import { StepBar } from '../../shared/ui/StepBar.tsx';
import { Openings } from '../../shared/ui/Openings.tsx';
import { Timeline } from '../../shared/ui/Timeline.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { CopyCase } from '../drafts/CopyCase.tsx';
import { AppointmentCard } from './AppointmentCard.tsx';
import { HelpCard } from '../help/HelpCard.tsx';
import { CompanyCard } from './CompanyCard.tsx';
import { ExpectedEnd } from './ExpectedEnd.tsx';
import { DocumentsCard } from './DocumentsCard.tsx';
import { HandOverCard } from './HandOverCard.tsx';
import { RateCard } from './RateCard.tsx';
import { ReceiptCard } from './ReceiptCard.tsx';
import { SealsCard } from './SealsCard.tsx';
import { ReportStuck } from './ReportStuck.tsx';
import { YourTurn } from './YourTurn.tsx';

/** One case, live: promise, steps, what waits for the applicant, results, and everything that happened. */
export function TrackerPage() {
  const { t } = useTexts();
  const { caseId = '' } = useParams();
  const kaiban = useKaiban();
  const query = useQuery({
    queryKey: ['case', caseId],
    queryFn: () => kaiban.readCase({ caseId }),
    refetchInterval: ({ state }) => (state.data?.endedAt ? 30_000 : pollEvery),
  });
  if (query.data) return <Tracker subject={query.data} error={query.error} />;
  return (
    <Page title={t('case.title')}>
      {query.isPending ? (
        <Loading />
      ) : (
        <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      )}
    </Page>
  );
}

function Tracker({ subject, error }: { readonly subject: CaseView; readonly error: unknown }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  /** A helper who acts for the applicant sees what he may deal with, and no more. */
  const isOwn = subject.mayDo.includes('withdraw');
  const withdrawal = useMove((_: undefined, idempotencyKey) =>
    kaiban.withdrawCase({ caseId: subject.id }, { idempotencyKey }),
  );
  return (
    <Page
      title={subject.name}
      aside={<span className={`badge ${statusLook[subject.status]}`}>{t(`status.${subject.status}`)}</span>}
    >
      {Boolean(error) && <p className="notice warn">{t('case.stale')}</p>}
      <section className="card" aria-labelledby="promise">
        <h2 id="promise">{subject.endedAt ? t(`outcome.${subject.status}`) : t('case.promise')}</h2>
        <p className="big">{dateTime(subject.endedAt ?? subject.dueAt)}</p>
        <ExpectedEnd subject={subject} />
        {subject.provisionalUntil && (
          <p className="soft">{t('case.provisional', { year: subject.provisionalUntil })}</p>
        )}
        <FactList
          facts={[
            [t('case.number'), <span className="mono">{subject.id}</span>],
            [t('case.acceptedAt'), dateTime(subject.acceptedAt)],
            [
              t('case.steward'),
              <>
                {subject.steward.name} <a href={`tel:${subject.steward.phone}`}>{subject.steward.phone}</a>
              </>,
            ],
          ]}
        />
      </section>
      <YourTurn subject={subject} />
      {subject.appointment && <AppointmentCard subject={subject} appointment={subject.appointment} />}
      <h2>{t('case.steps')}</h2>
      <StepBar steps={subject.steps} />
      {subject.receipt && <ReceiptCard receipt={subject.receipt} />}
      {subject.company && <CompanyCard company={subject.company} />}
      {isOwn && subject.company && <SealsCard caseId={subject.id} version={subject.version} />}
      {isOwn && <HandOverCard subject={subject} />}
      {subject.mayDo.includes('read-documents') && (
        <DocumentsCard caseId={subject.id} version={subject.version} />
      )}
      <HelpCard help={subject.help} mayEnd={isOwn} />
      {isOwn && <RateCard subject={subject} />}
      {isOwn && subject.status !== 'finished' && subject.status !== 'withdrawn' && (
        <ReportStuck caseId={subject.id} />
      )}
      <LedgerCard ledger={subject.ledger} reader="applicant" />
      <div className="row no-print gap-top">
        {isOwn && (subject.status === 'refused' || subject.status === 'withdrawn') && (
          <CopyCase caseId={subject.id} />
        )}
        {subject.company && <Button onClick={() => window.print()}>{t('page.print')}</Button>}
        {subject.allowedMoves.includes('withdraw') && (
          <ConfirmButton
            question={t('case.withdrawQuestion')}
            consequence={t('case.withdrawConsequence')}
            busy={withdrawal.isPending}
            onConfirm={() => withdrawal.mutate(undefined)}
          >
            {t('case.withdraw')}
          </ConfirmButton>
        )}
      </div>
      <ProblemAlert error={withdrawal.error} />
      {subject.decision && (
        <Folded
          title={t('decision.title')}
          summary={t(`decision.${subject.decision.outcome}`)}
          open={subject.decision.outcome === 'refused'}
        >
          <DecisionView decision={subject.decision} />
        </Folded>
      )}
      {subject.partnerDraw && <PartnerDrawCard city={subject.city} draw={subject.partnerDraw} />}
      <Folded
        title={t('case.timeline')}
        summary={t('case.entries', { count: subject.timeline.length })}
        noPrint
      >
        <Timeline entries={subject.timeline} />
      </Folded>
      <Folded
        title={t('case.openings')}
        summary={t('case.entries', { count: subject.openings.length })}
        noPrint
      >
        <Openings entries={subject.openings} />
      </Folded>
    </Page>
  );
}
