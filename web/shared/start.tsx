import '@fontsource-variable/noto-sans-sc';
import './base.css';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import chinese from 'antd/locale/zh_CN';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { AuthProvider } from 'react-oidc-context';
import { BrowserRouter } from 'react-router';
import type { UserManager } from 'oidc-client-ts';
import { KaibanProvider } from './api/kaiban.tsx';
import { userManagerFor } from './auth/user-manager.ts';
import { startTexts } from './i18n.ts';
import { loadSettings, type Settings } from './settings.ts';
import { theme } from './theme.ts';
import { CrashNotice } from './ui/CrashNotice.tsx';
import { useTexts } from './use-texts.ts';

type App = {
  /** The address under which the pages lie, with a slash at its end. */
  readonly home: string;
  readonly clientId: (settings: Settings) => string;
  readonly pages: ReactNode;
};

/** Starts one of the two applications: texts, settings, sign-in, then its pages. */
export async function startApp({ home, clientId, pages }: App): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('the page has no root');
  const root = createRoot(element);
  await startTexts();
  const settings = await loadSettings().catch(() => undefined);
  if (!settings) return root.render(<Notice code="no-connection" />);

  const userManager = userManagerFor(settings, clientId(settings), home);
  const token = () => accessToken(userManager);
  root.render(
    <StrictMode>
      <InLanguage>
        <CrashNotice notice={<Notice code="broken" />}>
          <AuthProvider userManager={userManager}>
            <KaibanProvider token={token}>
              <BrowserRouter basename={home}>{pages}</BrowserRouter>
            </KaibanProvider>
          </AuthProvider>
        </CrashNotice>
      </InLanguage>
    </StrictMode>,
  );
}

async function accessToken(userManager: UserManager): Promise<string | undefined> {
  const user = await userManager.getUser();
  return user && !user.expired ? user.access_token : undefined;
}

function InLanguage({ children }: { readonly children: ReactNode }) {
  const { language } = useTexts();
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'en' ? enUS : chinese}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  );
}

/** What is left to say when there is no page that could say it. */
function Notice({ code }: { readonly code: 'no-connection' | 'broken' }) {
  const { t } = useTexts();
  return (
    <main>
      <h1>{t(`problem.${code}`)}</h1>
      <p>{t(code === 'broken' ? 'problemHelp.other' : `problemHelp.${code}`)}</p>
      <button type="button" className="button primary" onClick={() => window.location.reload()}>
        {t('page.retry')}
      </button>
    </main>
  );
}
