import { useTexts } from '../../shared/use-texts.ts';
import type { EntityType } from '../apply/kinds.ts';

type Props = { readonly city: string; readonly entityType: EntityType };

/** The form to take along: filled in as an example, and blank. Plain links, so a phone opens them as it opens any file. */
export function SampleLinks({ city, entityType }: Props) {
  const { t } = useTexts();
  const address = (form: 'filled' | 'blank') => `/v1/cities/${city}/samples/${entityType}?form=${form}`;
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
