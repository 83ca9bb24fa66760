import { Button } from 'antd';
import { ProblemError } from '../../../client/problem-error.ts';
import { useSession } from '../auth/use-session.ts';
import { useTexts } from '../use-texts.ts';
import { FindingList } from './FindingList.tsx';

type Props = {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  /** Leave the findings out where the page shows them at their fields. */
  readonly withoutFindings?: boolean;
};

/** What went wrong in words, and what can be done about it. */
export function ProblemAlert({ error, onRetry, withoutFindings }: Props) {
  const { t, ofCode } = useTexts();
  const session = useSession();
  if (!error) return null;
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const code = problem?.code ?? 'no-connection';
  const mayBeAnother = code === 'unauthorized' || code === 'forbidden';
  return (
    <div className="notice bad" role="alert">
      <p>
        <strong>{ofCode('problem', code)}</strong>
      </p>
      <p>{ofCode('problemHelp', code in helps ? code : 'other')}</p>
      {problem?.findings && !withoutFindings && <FindingList findings={problem.findings} />}
      <div className="row">
        {mayBeAnother && (
          <Button onClick={() => void session.signIn(code === 'forbidden')}>
            {t(code === 'forbidden' ? 'signIn.asAnother' : 'signIn.do')}
          </Button>
        )}
        {onRetry && !mayBeAnother && <Button onClick={onRetry}>{t('page.retry')}</Button>}
      </div>
      {problem?.correlationId && (
        <p className="small soft">
          {t('problem.reference')} <span className="mono">{problem.correlationId}</span>
        </p>
      )}
    </div>
  );
}

/** The codes with advice of their own; all others share one. */
const helps = {
  'no-connection': 1,
  'try-later': 1,
  unauthorized: 1,
  forbidden: 1,
  'edited-meanwhile': 1,
  'held-by-somebody-else': 1,
  'case-not-found': 1,
  'work-item-not-found': 1,
  'licence-not-found': 1,
  'execution-not-found': 1,
  'answer-has-faults': 1,
};
