import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { pollEvery, useKaiban } from '../../shared/api/kaiban.tsx';
import type { Execution } from '../../shared/api/shapes.ts';
import { dateTime } from '../../shared/format.ts';
import { FactList } from '../../shared/ui/FactList.tsx';
import { Loading } from '../../shared/ui/Loading.tsx';
import { Page } from '../../shared/ui/Page.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { statusLook } from '../../shared/ui/status-look.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { CaseSteps } from './CaseSteps.tsx';
import { ChainDownload } from './ChainDownload.tsx';
import { EventList } from './EventList.tsx';
import { RedriveExecution } from './RedriveExecution.tsx';
import { ReissueLicence } from './ReissueLicence.tsx';
import { StateTable } from './StateTable.tsx';
import { visibleGraph } from './visible-graph.ts';

const StateGraph = lazy(async () => ({ default: (await import('./StateGraph.tsx')).StateGraph }));

/** One execution, live on the graph of its definition. */
export function ExecutionPage() {
  const { t } = useTexts();
  const { caseId = '' } = useParams();
  const kaiban = useKaiban();
  const query = useQuery({
    queryKey: ['execution', caseId],
    queryFn: () => kaiban.readExecution({ caseId }),
    refetchInterval: ({ state }) => (state.data?.stoppedAt ? 30_000 : pollEvery),
  });
  if (query.data) return <OpenExecution execution={query.data} />;
  return (
    <Page title={t('execution.title')}>
      {query.isPending ? (
        <Loading />
      ) : (
        <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      )}
    </Page>
  );
}

function OpenExecution({ execution }: { readonly execution: Execution }) {
  const { t, ofCode } = useTexts();
  const [withFailures, setWithFailures] = useState(false);
  const graph = useMemo(() => visibleGraph(execution.graph, withFailures), [execution.graph, withFailures]);
  return (
    <Page
      title={execution.case.name}
      aside={
        <span className={`badge ${statusLook[execution.case.status]}`}>
          {t(`status.${execution.case.status}`)}
        </span>
      }
    >
      <section className="card" aria-labelledby="standing">
        <h2 id="standing">{t('execution.title')}</h2>
        <FactList
          facts={[
            [t('executions.status'), ofCode('executionStatus', execution.status)],
            [t('execution.startedAt'), dateTime(execution.startedAt)],
            [t('execution.stoppedAt'), execution.stoppedAt && dateTime(execution.stoppedAt)],
            [t('queue.due'), dateTime(execution.case.dueAt)],
            [t('case.number'), <span className="mono">{execution.case.id}</span>],
            [t('execution.error'), execution.error && `${execution.error}: ${execution.cause ?? ''}`],
          ]}
        />
      </section>
      <RedriveExecution execution={execution} />
      <CaseSteps caseId={execution.case.id} />
      <ReissueLicence caseId={execution.case.id} />
      <div className="row spread">
        <h2>{t('execution.graph')}</h2>
        <Checkbox checked={withFailures} onChange={(event) => setWithFailures(event.target.checked)}>
          {t('execution.withFailures')}
        </Checkbox>
      </div>
      <Suspense fallback={<Loading />}>
        <StateGraph key={String(withFailures)} graph={graph} />
      </Suspense>
      <div className="gap-top" />
      <StateTable states={graph.states} />
      <EventList events={execution.events} />
      <ChainDownload caseId={execution.case.id} />
    </Page>
  );
}
