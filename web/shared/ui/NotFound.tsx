import { Link } from 'react-router';
import { useTexts } from '../use-texts.ts';
import { Page } from './Page.tsx';

/** An address that does not exist. */
export function NotFound() {
  const { t } = useTexts();
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.help')}</p>
      <Link className="button primary" to="/">
        {t('notFound.home')}
      </Link>
    </Page>
  );
}
