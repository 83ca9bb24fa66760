import type { Finding } from '../api/shapes.ts';
import { useTexts } from '../use-texts.ts';

/** Faults with remedy and legal base, one under the other. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, pick } = useTexts();
  return (
    <ul>
      {findings.map((finding, index) => (
        <li key={index}>
          {finding.severity === 'warning' && <div className="small soft">{t('finding.warning')}</div>}
          <strong>{pick(finding.message)}</strong>
          {pick(finding.remedy) && <div>{t('finding.remedy', { text: pick(finding.remedy) })}</div>}
          {finding.base && <div className="small soft">{t('finding.base', { base: finding.base })}</div>}
        </li>
      ))}
    </ul>
  );
}
