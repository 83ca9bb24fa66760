import { useQuery } from '@tanstack/react-query';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { FindingList } from '../../shared/ui/FindingList.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { toApplication } from './draft.ts';
import { useForm } from './form-context.tsx';

/** What would become of the form if it were submitted now, from the service that will judge it. */
export function DryRun() {
  const { t, pick } = useTexts();
  const { draft } = useForm();
  const kaiban = useKaiban();
  const content = { ...toApplication(draft) } as Record<string, unknown>;
  const { data } = useQuery({
    queryKey: ['dry-run', JSON.stringify(content)],
    queryFn: () => kaiban.checkApplication({ content }),
    placeholderData: (previous) => previous,
  });
  if (!data) return null;
  const referring = data.rules.filter(({ outcome }) => outcome === 'referred');
  return (
    <section className="card" aria-labelledby="dry-run" data-verdict={data.verdict}>
      <h2 id="dry-run">{t('dryRun.title')}</h2>
      <p>{t(`dryRun.${data.verdict}`, { number: data.findings.length })}</p>
      {referring.length > 0 && (
        <ul>
          {referring.map(({ rule, statement }) => (
            <li key={rule}>{t('dryRun.notSo', { rule: pick(statement) })}</li>
          ))}
        </ul>
      )}
      {data.warnings.length > 0 && (
        <>
          <h3>{t('dryRun.warnings')}</h3>
          <FindingList findings={data.warnings} />
        </>
      )}
    </section>
  );
}
