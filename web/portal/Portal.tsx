import { Outlet, Route, Routes } from 'react-router';
import { NeedsSignIn } from '../shared/auth/NeedsSignIn.tsx';
import { SignedIn } from '../shared/auth/SignedIn.tsx';
import { lazyPage } from '../shared/ui/lazy-page.ts';
import { NotFound } from '../shared/ui/NotFound.tsx';
import { Shell } from '../shared/ui/Shell.tsx';
import { useTexts } from '../shared/use-texts.ts';
import { HomePage } from './HomePage.tsx';
import { useUnread } from './notices/use-unread.ts';

const ApplyForm = lazyPage(() => import('./apply/ApplyForm.tsx'), 'ApplyForm');
const CasesPage = lazyPage(() => import('./CasesPage.tsx'), 'CasesPage');
const FillIn = lazyPage(() => import('./drafts/FillIn.tsx'), 'FillIn');
const GuidePage = lazyPage(() => import('./guide/GuidePage.tsx'), 'GuidePage');
const NamePage = lazyPage(() => import('./naming/NamePage.tsx'), 'NamePage');
const NoticesPage = lazyPage(() => import('./notices/NoticesPage.tsx'), 'NoticesPage');
const SealPage = lazyPage(() => import('./SealPage.tsx'), 'SealPage');
const SignaturesPage = lazyPage(() => import('./signing/SignaturesPage.tsx'), 'SignaturesPage');
const SigningPage = lazyPage(() => import('./signing/SigningPage.tsx'), 'SigningPage');
const StatisticsPage = lazyPage(() => import('../shared/statistics/StatisticsPage.tsx'), 'StatisticsPage');
const TrackerPage = lazyPage(() => import('./tracker/TrackerPage.tsx'), 'TrackerPage');
const VerifyPage = lazyPage(() => import('./VerifyPage.tsx'), 'VerifyPage');
const WhichKindPage = lazyPage(() => import('./guide/WhichKindPage.tsx'), 'WhichKindPage');

const signedIn = (
  <NeedsSignIn>
    <Outlet />
  </NeedsSignIn>
);

/** The applicant's side: name check, the one form, the tracker, and the public check of a licence. */
export function Portal() {
  const { t } = useTexts();
  const unread = useUnread();
  return (
    <Shell
      brand={t('service.name')}
      links={[
        { to: '/guide', text: t('nav.guide') },
        { to: '/name', text: t('nav.name') },
        { to: '/apply', text: t('nav.apply') },
        { to: '/cases', text: t('nav.cases') },
        { to: '/notices', text: t('nav.notices'), count: unread },
        { to: '/statistics', text: t('nav.statistics') },
        { to: '/verify', text: t('nav.verify') },
      ]}
    >
      <Routes>
        <Route index element={<HomePage />} />
        <Route path="guide" element={<GuidePage />} />
        <Route path="guide/which" element={<WhichKindPage />} />
        <Route path="name" element={<NamePage />} />
        <Route path="verify/:licenceNumber?" element={<VerifyPage />} />
        <Route path="seals/:sealId" element={<SealPage />} />
        <Route path="statistics" element={<StatisticsPage />} />
        <Route path="sign/:token" element={<SigningPage />} />
        <Route path="signed-in" element={<SignedIn />} />
        <Route element={signedIn}>
          <Route path="notices" element={<NoticesPage />} />
          <Route path="fill-in/:applicationId" element={<FillIn />} />
          <Route path="apply/:page?" element={<ApplyForm />} />
          <Route path="applications/:applicationId" element={<SignaturesPage />} />
          <Route path="cases" element={<CasesPage />} />
          <Route path="cases/:caseId" element={<TrackerPage />} />
        </Route>
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Shell>
  );
}
