import { useAuth } from 'react-oidc-context';
import { Link, Navigate } from 'react-router';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { useTexts } from '../use-texts.ts';

/** Where the sign-in page sends people back to; they go on to the page from which they came. */
export function SignedIn() {
  const { t } = useTexts();
  const auth = useAuth();
  if (auth.isAuthenticated) {
    const { returnTo } = (auth.user?.state ?? {}) as { returnTo?: string };
    return <Navigate to={returnTo ?? '/'} replace />;
  }
  if (auth.isLoading) return <Loading />;
  return (
    <Page title={t('signIn.failed')}>
      <p>{t('signIn.failedHelp')}</p>
      {auth.error && <p className="soft small">{auth.error.message}</p>}
      <Link className="button primary" to="/">
        {t('notFound.home')}
      </Link>
    </Page>
  );
}
