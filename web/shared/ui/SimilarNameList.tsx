import type { NameVerdict } from '../api/shapes.ts';
import { useTexts } from '../use-texts.ts';

const look = { block: 'red', evidence: 'red', warn: 'orange', exempt: 'done' } as const;

type Props = Pick<NameVerdict, 'similar'> & {
  /** Tells the code of the likeness, for whoever knows the rules by it. */
  readonly withCodes?: boolean;
};

/** The same and similar names, the nearest first, each with what follows, why, and how it stands in the register. */
export function SimilarNameList({ similar, withCodes = false }: Props) {
  const { t, pick } = useTexts();
  if (similar.length === 0) return null;
  return (
    <>
      <h3>{t('name.similar')}</h3>
      <ol data-similar>
        {similar.map(({ name, reason, effect, result, status, until }) => (
          <li key={name}>
            <strong>{name}</strong>{' '}
            <span className={`badge ${look[effect]}`}>{t(`nameEffect.${effect}`)}</span>
            <div className="small soft">
              {[
                pick(reason),
                t(`nameStatus.${status}`),
                until && t('name.until', { day: until }),
                withCodes && result,
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
