import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NeedsSignIn } from '../shared/auth/NeedsSignIn.tsx';
import { SignedIn } from '../shared/auth/SignedIn.tsx';
import { StatisticsPage } from '../shared/statistics/StatisticsPage.tsx';
import { Loading } from '../shared/ui/Loading.tsx';
import { NotFound } from '../shared/ui/NotFound.tsx';
import { Shell } from '../shared/ui/Shell.tsx';
import { useTexts } from '../shared/use-texts.ts';
import { ApplyForm } from './apply/ApplyForm.tsx';
import { CasesPage } from './CasesPage.tsx';
import { FillIn } from './drafts/FillIn.tsx';
import { HomePage } from './HomePage.tsx';
import { NamePage } from './naming/NamePage.tsx';
import { NoticesPage } from './notices/NoticesPage.tsx';
import { useUnread } from './notices/use-unread.ts';
import { SignaturesPage } from './signing/SignaturesPage.tsx';
import { SigningPage } from './signing/SigningPage.tsx';
import { TrackerPage } from './tracker/TrackerPage.tsx';
import { SealPage } from './SealPage.tsx';
import { VerifyPage } from './VerifyPage.tsx';

/** Read before one applies, and by many who never do: it comes when it is opened. */
const GuidePage = lazy(async () => ({ default: (await import('./guide/GuidePage.tsx')).GuidePage }));
const WhichKindPage = lazy(async () => ({
  default: (await import('./guide/WhichKindPage.tsx')).WhichKindPage,
}));

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
        <Route
          path="guide"
          element={
            <Suspense fallback={<Loading />}>
              <GuidePage />
            </Suspense>
          }
        />
        <Route
          path="guide/which"
          element={
            <Suspense fallback={<Loading />}>
              <WhichKindPage />
            </Suspense>
          }
        />
        <Route path="name" element={<NamePage />} />
        <Route path="verify/:licenceNumber?" element={<VerifyPage />} />
        <Route path="seals/:sealId" element={<SealPage />} />
        <Route path="statistics" element={<StatisticsPage />} />
        <Route
          path="notices"
          element={
            <NeedsSignIn>
              <NoticesPage />
            </NeedsSignIn>
          }
        />
        <Route
          path="fill-in/:applicationId"
          element={
            <NeedsSignIn>
              <FillIn />
            </NeedsSignIn>
          }
        />
        <Route path="sign/:token" element={<SigningPage />} />
        <Route path="signed-in" element={<SignedIn />} />
        <Route
          path="apply/:page?"
          element={
            <NeedsSignIn>
              <ApplyForm />
            </NeedsSignIn>
          }
        />
        <Route
          path="applications/:applicationId"
          element={
            <NeedsSignIn>
              <SignaturesPage />
            </NeedsSignIn>
          }
        />
        <Route
          path="cases"
          element={
            <NeedsSignIn>
              <CasesPage />
            </NeedsSignIn>
          }
        />
        <Route
          path="cases/:caseId"
          element={
            <NeedsSignIn>
              <TrackerPage />
            </NeedsSignIn>
          }
        />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Shell>
  );
}
