import type { Decision } from '../api/shapes.ts';
import { useTexts } from '../use-texts.ts';

type Props = { readonly decision: Pick<Decision, 'outcome' | 'ruleSet' | 'rules' | 'reasons' | 'remedies'> };

/** The decision on registration with everything that explains it. */
export function DecisionView({ decision }: Props) {
  const { t, pick, ofCode } = useTexts();
  return (
    <>
      <p>
        <strong>{t(`decision.${decision.outcome}`)}</strong>{' '}
        <span className="soft small">{t('decision.ruleSet', { version: decision.ruleSet })}</span>
      </p>
      {decision.reasons && (
        <ul>
          {decision.reasons.map((reason, index) => (
            <li key={index}>
              <strong>{ofCode('reason', reason.code)}</strong>
              {t('form.colon')}
              {reason.text}
            </li>
          ))}
        </ul>
      )}
      {decision.remedies && (
        <>
          <h3>{t('decision.remedies')}</h3>
          <ul>
            {decision.remedies.map((remedy, index) => (
              <li key={index}>{pick(remedy)}</li>
            ))}
          </ul>
        </>
      )}
      <table className="list">
        <caption className="soft small">{t('decision.rules')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('decision.rule')}</th>
            <th scope="col">{t('decision.outcome')}</th>
            <th scope="col">{t('decision.evidence')}</th>
            <th scope="col">{t('decision.base')}</th>
          </tr>
        </thead>
        <tbody>
          {decision.rules.map((rule) => (
            <tr key={rule.rule}>
              <td data-label={t('decision.rule')}>
                <span>
                  {rule.rule} {pick(rule.statement)}
                </span>
              </td>
              <td data-label={t('decision.outcome')}>
                <span className={`badge ${rule.outcome === 'passed' ? 'done' : 'orange'}`}>
                  {t(`ruleOutcome.${rule.outcome}`)}
                </span>
              </td>
              <td data-label={t('decision.evidence')}>{ofCode('code', rule.evidence)}</td>
              <td data-label={t('decision.base')}>{rule.base}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
