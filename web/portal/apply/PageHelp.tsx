import { useState } from 'react';
import { useTexts } from '../../shared/use-texts.ts';
import { MistakeList } from '../guide/MistakeList.tsx';
import { SampleLinks } from '../guide/SampleLinks.tsx';
import type { FormPage } from './form-pages.ts';
import type { EntityType } from './kinds.ts';

/** Beside a page of the form: how others filled it in, and what is often done wrong here. */
export function PageHelp({ entityType, page }: { readonly entityType: EntityType; readonly page: FormPage }) {
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
          <SampleLinks entityType={entityType} />
          <h2>{t('guide.mistakes')}</h2>
          <MistakeList entityType={entityType} page={page} />
        </>
      )}
    </details>
  );
}
