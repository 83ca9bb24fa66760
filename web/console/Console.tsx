import { Route, Routes } from 'react-router';
import { NeedsSignIn } from '../shared/auth/NeedsSignIn.tsx';
import { useSession } from '../shared/auth/use-session.ts';
import { SignedIn } from '../shared/auth/SignedIn.tsx';
import { StatisticsPage } from '../shared/statistics/StatisticsPage.tsx';
import { NotFound } from '../shared/ui/NotFound.tsx';
import { Shell } from '../shared/ui/Shell.tsx';
import { useTexts } from '../shared/use-texts.ts';
import { DeskPage } from './desk/DeskPage.tsx';
import { IntakePage } from './desk/IntakePage.tsx';
import { HelpedPage } from './help/HelpedPage.tsx';
import { HelpPage } from './help/HelpPage.tsx';
import { ExecutionPage } from './execution/ExecutionPage.tsx';
import { ExecutionsPage } from './ExecutionsPage.tsx';
import { UnansweredOrdersPage } from './orders/UnansweredOrdersPage.tsx';
import { OverdueSteps } from './OverdueSteps.tsx';
import { OfficePage } from './OfficePage.tsx';
import { QueuePage } from './QueuePage.tsx';
import { WorkOrdersPage } from './work-orders/WorkOrdersPage.tsx';
import { WorkItemPage } from './work-item/WorkItemPage.tsx';

const overdueSteps = (city: string | undefined) => <OverdueSteps city={city} />;

/** The office's side: queues by department, one work item, and the executions on their graph. */
export function Console() {
  const { t } = useTexts();
  const isHelper = useSession().roles.includes('helper');
  return (
    <Shell
      wide
      brand={t('console.name')}
      links={[
        { to: '/', text: t('nav.queue'), end: true },
        { to: '/desk', text: t('desk.title') },
        ...(isHelper ? [{ to: '/help', text: t('helper.title') }] : []),
        { to: '/executions', text: t('nav.executions') },
        { to: '/orders', text: t('unanswered.title') },
        { to: '/work-orders', text: t('nav.orders') },
        { to: '/statistics', text: t('nav.statistics') },
        { to: '/office', text: t('nav.office') },
      ]}
    >
      <Routes>
        <Route path="signed-in" element={<SignedIn />} />
        <Route
          path="*"
          element={
            <NeedsSignIn>
              <Routes>
                <Route index element={<QueuePage />} />
                <Route path="work-items/:itemId" element={<WorkItemPage />} />
                <Route path="desk" element={<DeskPage />} />
                <Route path="desk/:applicationId" element={<IntakePage />} />
                <Route path="help" element={<HelpPage />} />
                <Route path="help/:applicationId" element={<HelpedPage />} />
                <Route path="office" element={<OfficePage />} />
                <Route path="executions" element={<ExecutionsPage />} />
                <Route path="executions/:caseId" element={<ExecutionPage />} />
                <Route path="orders" element={<UnansweredOrdersPage />} />
                <Route path="work-orders" element={<WorkOrdersPage />} />
                <Route path="statistics" element={<StatisticsPage above={overdueSteps} />} />
                <Route path="*" element={<NotFound />} />
              </Routes>
            </NeedsSignIn>
          }
        />
      </Routes>
    </Shell>
  );
}
