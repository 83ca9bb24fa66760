import type { NameVerdict } from '../../shared/api/shapes.ts';
import { SimilarNameList } from '../../shared/ui/SimilarNameList.tsx';
import { useTexts } from '../../shared/use-texts.ts';

/** The same and similar names of the city, with what is asked of whoever takes the name all the same. */
export function SimilarNames({ similar, promiseNeeded }: Pick<NameVerdict, 'similar' | 'promiseNeeded'>) {
  const { t } = useTexts();
  return (
    <>
      <SimilarNameList similar={similar} />
      {promiseNeeded && <p>{t('name.promise')}</p>}
    </>
  );
}
