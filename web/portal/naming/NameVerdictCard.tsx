import { FactList } from '../../shared/ui/FactList.tsx';
import { FindingList } from '../../shared/ui/FindingList.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { Alternatives } from './Alternatives.tsx';
import { SimilarNames } from './SimilarNames.tsx';
import type { useNameVerdict } from './use-name-verdict.ts';

const look = { free: 'good', 'not-allowed': 'bad', taken: 'warn' } as const;
const sign = { free: '✓', 'not-allowed': '×', taken: '!' } as const;

type Props = ReturnType<typeof useNameVerdict> & {
  readonly name: string;
  /** Takes one of the free names that are offered instead. */
  readonly onChoose: (name: string) => void;
};

/** What the service thinks of a name: verdict, parts, and every reason with its remedy. */
export function NameVerdictCard({ name, verdict, error, retry, onChoose }: Props) {
  const { t } = useTexts();
  if (!name.trim()) return null;
  if (error) return <ProblemAlert error={error} onRetry={retry} />;
  return (
    <div aria-live="polite" aria-busy={!verdict}>
      {!verdict && <p className="soft">{t('name.checking')}</p>}
      {verdict && (
        <div className={`notice ${look[verdict.verdict]}`} data-verdict={verdict.verdict}>
          <p>
            <strong>
              {sign[verdict.verdict]} {t(`verdict.${verdict.verdict}`, { name: verdict.name })}
            </strong>
          </p>
          {verdict.findings.length > 0 && <FindingList findings={verdict.findings} />}
          <SimilarNames similar={verdict.similar} promiseNeeded={verdict.promiseNeeded} />
          <Alternatives names={verdict.alternatives} onChoose={onChoose} />
          <FactList
            facts={[
              [t('name.division'), verdict.parts.division],
              [t('name.brand'), verdict.parts.brand],
              [t('name.industry'), verdict.parts.industry],
              [t('name.form'), verdict.parts.form],
            ]}
          />
        </div>
      )}
    </div>
  );
}
