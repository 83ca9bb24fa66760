import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { faultsOfDraft } from './check-draft.ts';
import { asFault } from './faults.ts';
import { FindingLinks } from './FindingLinks.tsx';
import { useForm } from './form-context.tsx';

/** What would become of the form if it were submitted now, from the service that will judge it. */
export function DryRun() {
  const { t, pick } = useTexts();
  const { draft, dryRun, warnings } = useForm();
  const { answer, isStale, error, retry } = dryRun;
  if (error) return <ProblemAlert error={error} onRetry={retry} />;
  if (!answer) return null;
  if (isStale) {
    return (
      <section className="card" aria-labelledby="dry-run" aria-busy>
        <h2 id="dry-run">{t('dryRun.title')}</h2>
        <p className="soft">{t('dryRun.again')}</p>
      </section>
    );
  }
  const referring = answer.rules.filter(({ outcome }) => outcome === 'referred');
  // What is empty is said in the form's own words before the service is heard about it.
  const empty = faultsOfDraft(draft).filter(({ path }) => !path.startsWith('/promises/'));
  const faults =
    empty.length > 0
      ? empty
      : answer.findings.map(asFault).filter(({ path }) => !path.startsWith('/promises/'));
  return (
    <section className="card" aria-labelledby="dry-run" data-verdict={answer.verdict}>
      <h2 id="dry-run">{t('dryRun.title')}</h2>
      <p>
        {answer.verdict === 'faults' && faults.length === 0
          ? t('dryRun.promises')
          : t(`dryRun.${answer.verdict}`, { number: faults.length })}
      </p>
      {faults.length > 0 && <FindingLinks faults={faults} />}
      {referring.length > 0 && (
        <ul>
          {referring.map(({ rule, statement }) => (
            <li key={rule}>{t('dryRun.notSo', { rule: pick(statement) })}</li>
          ))}
        </ul>
      )}
      {warnings.length > 0 && (
        <div className="notice warn" data-warnings>
          <h3>{t('dryRun.warnings')}</h3>
          <p>{t('dryRun.warningsHelp')}</p>
          <FindingLinks faults={warnings} />
        </div>
      )}
    </section>
  );
}
