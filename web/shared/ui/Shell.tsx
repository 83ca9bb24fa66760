import { Button } from 'antd';
import { Suspense, type ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { useSession } from '../auth/use-session.ts';
import { chooseLanguage } from '../i18n.ts';
import { useTexts } from '../use-texts.ts';
import { Loading } from './Loading.tsx';

type Props = {
  readonly brand: string;
  /** `count`: how many things wait there; shown beside the text when there are any. */
  readonly links: readonly {
    readonly to: string;
    readonly text: string;
    readonly end?: boolean;
    readonly count?: number;
  }[];
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** The frame of every page: skip link, way around, language, who is signed in. */
export function Shell({ brand, links, wide, children }: Props) {
  const { t, language } = useTexts();
  const session = useSession();
  return (
    <div className={wide ? 'wide' : undefined}>
      <a className="skip" href="#main">
        {t('page.skip')}
      </a>
      <header className="top">
        <div className="top-inner">
          <Link className="brand" to="/">
            {brand}
          </Link>
          <nav aria-label={t('page.navigation')}>
            <ul>
              {links.map(({ to, text, end, count = 0 }) => (
                <li key={to}>
                  <NavLink to={to} end={end ?? false}>
                    {text}
                    {count > 0 && (
                      <span className="count" data-count>
                        {count}
                      </span>
                    )}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="account">
            <Button
              size="small"
              lang={language === 'en' ? 'zh-CN' : 'en'}
              onClick={() => chooseLanguage(language === 'en' ? 'zh-CN' : 'en')}
            >
              {language === 'en' ? '中文' : 'English'}
            </Button>
            {session.isSignedIn ? (
              <>
                <span className="small">{session.name}</span>
                <Button size="small" onClick={() => void session.signOut()}>
                  {t('signIn.out')}
                </Button>
              </>
            ) : (
              <Button
                size="small"
                type="primary"
                disabled={session.isBusy}
                onClick={() => void session.signIn()}
              >
                {t('signIn.do')}
              </Button>
            )}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </main>
      <footer className="bottom">
        <div className="bottom-inner">{t('service.footer')}</div>
      </footer>
    </div>
  );
}
