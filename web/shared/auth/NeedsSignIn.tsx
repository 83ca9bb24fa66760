import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { useTexts } from '../use-texts.ts';
import { useSession } from './use-session.ts';

/** Shows its pages to people who are signed in and asks everybody else to do so first. */
export function NeedsSignIn({ children }: { readonly children: ReactNode }) {
  const { t } = useTexts();
  const session = useSession();
  if (session.isSignedIn) return children;
  if (session.isBusy) return <Loading />;
  return (
    <Page title={t('signIn.title')}>
      <p>{t('signIn.why')}</p>
      {session.error && <p className="notice bad">{t('signIn.failedHelp')}</p>}
      <Button type="primary" onClick={() => void session.signIn()}>
        {t('signIn.do')}
      </Button>
    </Page>
  );
}
