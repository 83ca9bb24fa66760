import type { NameRecord } from '../../shared/api/shapes.ts';
import { FactList } from '../../shared/ui/FactList.tsx';
import { FindingList } from '../../shared/ui/FindingList.tsx';
import { SimilarNameList } from '../../shared/ui/SimilarNameList.tsx';
import { useTexts } from '../../shared/use-texts.ts';

const look = { same: 'done', differs: 'red', 'rules-not-kept': 'orange' } as const;

/**
 * The verdict by which the name was taken, as the applicant was shown it: findings, same and similar names with the reason,
 * his promise, the relations that he claims; and whether it comes out the same when it is computed once more.
 */
export function NameVerdictCard({ record }: { readonly record: NameRecord }) {
  const { t } = useTexts();
  const { question, verdict, day, findings, similar, promiseNeeded, promised, replay, rules } = record;
  return (
    <section className="card" aria-labelledby="name-verdict" data-name-verdict={verdict}>
      <h2 id="name-verdict">{t('nameRecord.title')}</h2>
      <p>
        <strong>{t(`verdict.${verdict}`, { name: question.name })}</strong>{' '}
        <span className={`badge ${look[replay]}`}>{t(`nameRecord.${replay}`)}</span>
      </p>
      {findings.length > 0 && <FindingList findings={findings} />}
      <SimilarNameList similar={similar} withCodes />
      <Relations relations={question.relations ?? []} />
      <FactList
        facts={[
          [t('nameRecord.promise'), promiseWords()],
          [t('nameRecord.day'), day],
          [t('nameRecord.rules'), Object.values(rules).join(t('form.comma'))],
        ]}
      />
    </section>
  );

  function promiseWords(): string {
    if (!promiseNeeded) return t('nameRecord.promiseNotNeeded');
    return promised ? t('nameRecord.promiseGiven') : t('nameRecord.promiseMissing');
  }
}

type RelationsProps = { readonly relations: NonNullable<NameRecord['question']['relations']> };

/** What the applicant claims about other enterprises, with the paper that is to be compared. */
function Relations({ relations }: RelationsProps) {
  const { t } = useTexts();
  if (relations.length === 0) return null;
  return (
    <>
      <h3>{t('nameRecord.relations')}</h3>
      <ul data-relations>
        {relations.map(({ kind, name, creditCode, document }) => (
          <li key={`${kind} ${name}`}>
            <strong>{name}</strong> <span className="badge">{t(`relationKind.${kind}`)}</span>
            <div>
              <span className="mono">{creditCode}</span> · {t('nameRecord.document', { document })}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
