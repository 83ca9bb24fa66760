import type { NameVerdict } from '../../shared/api/shapes.ts';
import { useTexts } from '../../shared/use-texts.ts';

/** The same and similar names of the city, the nearest first, each with the reason. */
export function SimilarNames({ similar, promiseNeeded }: Pick<NameVerdict, 'similar' | 'promiseNeeded'>) {
  const { t, pick } = useTexts();
  if (similar.length === 0) return null;
  return (
    <>
      <h3>{t('name.similar')}</h3>
      {promiseNeeded && <p>{t('name.promise')}</p>}
      <ul data-similar>
        {similar.map(({ name, reason }) => (
          <li key={name}>
            <strong>{name}</strong>
            <div className="small soft">{pick(reason)}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
