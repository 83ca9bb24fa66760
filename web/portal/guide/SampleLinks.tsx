import { useTexts } from '../../shared/use-texts.ts';
import type { EntityType } from '../apply/kinds.ts';
import { servedCity } from '../served-city.ts';

/** The form to take along: filled in as an example, and blank. Plain links, so a phone opens them as it opens any file. */
export function SampleLinks({ entityType }: { readonly entityType: EntityType }) {
  const { t } = useTexts();
  const address = (form: 'filled' | 'blank') => `/v1/cities/${servedCity}/samples/${entityType}?form=${form}`;
  return (
    <p className="row">
      <a className="button" href={address('filled')} target="_blank" rel="noreferrer">
        {t('guide.sample')} (PDF)
      </a>
      <a className="button" href={address('blank')} target="_blank" rel="noreferrer">
        {t('guide.blank')} (PDF)
      </a>
    </p>
  );
}
