import { useState } from 'react';
import { useTexts } from '../../shared/use-texts.ts';
import { MistakeList } from '../guide/MistakeList.tsx';
import { SampleLinks } from '../guide/SampleLinks.tsx';
import type { FormPage } from './form-pages.ts';
import type { EntityType } from './kinds.ts';

type Props = { readonly city: string; readonly entityType: EntityType; readonly page: FormPage };

/** Beside a page of the form: how others filled it in, and what is often done wrong here. */
export function PageHelp({ city, entityType, page }: Props) {
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="card folded no-print"
      data-help
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{t('guide.pageHelp')}</summary>
      {isOpen && (
        <>
          <SampleLinks city={city} entityType={entityType} />
          <h2>{t('guide.mistakes')}</h2>
          <MistakeList entityType={entityType} page={page} />
        </>
      )}
    </details>
  );
}
