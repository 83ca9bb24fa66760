import type { Decision } from '../api/shapes.ts';
import { useTexts } from '../use-texts.ts';

type People = readonly { readonly key: string; readonly name: string }[];
type Props = {
  readonly decision: Pick<Decision, 'outcome' | 'ruleSet' | 'rules' | 'reasons' | 'remedies'>;
  /** Whom the keys of the doubts mean. */
  readonly people?: People;
};

/** The decision on registration with everything that explains it: first what a machine would not decide. */
export function DecisionView({ decision, people = [] }: Props) {
  const { t, pick, ofCode } = useTexts();
  const doubtful = decision.rules.filter(({ outcome }) => outcome !== 'passed');
  const passed = decision.rules.filter(({ outcome }) => outcome === 'passed');
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
      {doubtful.length > 0 && <RuleTable caption={t('decision.doubts')} rules={doubtful} people={people} />}
      <details open={doubtful.length === 0}>
        <summary>{t('decision.passed', { count: passed.length })}</summary>
        <RuleTable caption={t('decision.rules')} rules={passed} people={people} />
      </details>
    </>
  );
}

type RulesProps = {
  readonly caption: string;
  readonly rules: Decision['rules'];
  readonly people: People;
};

function RuleTable({ caption, rules, people }: RulesProps) {
  const { t, pick } = useTexts();
  const nameOf = (person: string) => people.find(({ key }) => key === person)?.name ?? person;
  return (
    <table className="list">
      <caption className="soft small">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('decision.rule')}</th>
          <th scope="col">{t('decision.outcome')}</th>
          <th scope="col">{t('decision.base')}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ rule, statement, outcome, doubts, base }) => (
          <tr key={rule}>
            <td data-label={t('decision.rule')}>
              <div>
                {rule} {pick(statement)}
                {doubts.map(({ person, text }) => (
                  <div key={`${person} ${text.en}`}>
                    <strong>
                      {person ? `${nameOf(person)}${t('form.colon')}${pick(text)}` : pick(text)}
                    </strong>
                  </div>
                ))}
              </div>
            </td>
            <td data-label={t('decision.outcome')}>
              <span className={`badge ${outcome === 'passed' ? 'done' : 'orange'}`}>
                {t(`ruleOutcome.${outcome}`)}
              </span>
            </td>
            <td data-label={t('decision.base')}>{base}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
