import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { ProblemError } from '../../../client/problem-error.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { dropSession } from './session.ts';

type Props = {
  readonly token: string;
  readonly session: string;
  readonly digest: string;
  readonly onSigned: () => void;
  /** What was read is not what stands any more. */
  readonly onChanged: () => void;
};

const isPending = (error: unknown) =>
  error instanceof ProblemError && error.problem.facts?.['state'] === 'pending';

/** Signs what was read, once the check has said who one is. */
export function SignStep({ token, session, digest, onSigned, onChanged }: Props) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [agrees, setAgrees] = useState(false);
  const [failed, setFailed] = useState(false);
  const signing = useMutation({
    mutationFn: () => kaiban.signApplication({ token, session, digest }),
    // The provider may need a moment after the face was shown.
    retry: (count, error) => count < 8 && isPending(error),
    retryDelay: 1_000,
    onSuccess: () => {
      dropSession(token);
      onSigned();
    },
    onError: (error) => {
      if (!(error instanceof ProblemError)) return;
      if (error.code === 'edited-meanwhile') onChanged();
      if (error.code === 'identity-not-confirmed' && !isPending(error)) {
        dropSession(token);
        setFailed(true);
      }
    },
  });
  return (
    <section className="card" aria-labelledby="sign">
      <h2 id="sign">{t('signing.sign')}</h2>
      <p>{t('signing.signHelp')}</p>
      <Checkbox checked={agrees} onChange={(event) => setAgrees(event.target.checked)}>
        {t('signing.agree')}
      </Checkbox>
      <ProblemAlert error={signing.error} />
      <div className="row gap-top">
        <Button
          type="primary"
          disabled={!agrees || failed}
          loading={signing.isPending}
          onClick={() => signing.mutate()}
        >
          {t('signing.doSign')}
        </Button>
        <Button
          onClick={() => {
            dropSession(token);
            window.location.reload();
          }}
        >
          {t('signing.again')}
        </Button>
      </div>
    </section>
  );
}
