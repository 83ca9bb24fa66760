import { Link } from 'react-router';
import { ApplicationView } from '../../shared/ApplicationView.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { PapersCard } from '../uploads/PapersCard.tsx';
import { DryRun } from './DryRun.tsx';
import { TickField } from './fields.tsx';
import { useForm } from './form-context.tsx';
import { toApplication } from './to-application.ts';

/** Every answer once more, each with a way to change it, and the promises. */
export function CheckFields() {
  const { t } = useTexts();
  const { draft, may, city } = useForm();
  return (
    <>
      <p>{t('form.checkHelp')}</p>
      <DryRun />
      <ApplicationView
        application={toApplication(draft)}
        city={city}
        scopeNames={draft.scopeNames}
        change={(page, title) => (
          <Link
            className="no-print"
            to={`/apply/${page}?back=check`}
            aria-label={t('form.changeNamed', { title })}
          >
            {t('form.change')}
          </Link>
        )}
      />
      {may('upload') && <PapersCard />}
      <section className="card">
        <h2>{t('form.promises')}</h2>
        <TickField pointer="/promises/truthful">{t('promise.truthful')}</TickField>
        <TickField pointer="/promises/addressIsReal">{t('promise.addressIsReal')}</TickField>
        <TickField pointer="/promises/similarNameRisk">{t('promise.similarNameRisk')}</TickField>
      </section>
    </>
  );
}
