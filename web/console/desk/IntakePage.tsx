import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useParams } from 'react-router';
import { pollEvery, useKaiban } from '../../shared/api/kaiban.tsx';
import { useMove } from '../../shared/api/use-move.ts';
import { Loading } from '../../shared/ui/Loading.tsx';
import { Page } from '../../shared/ui/Page.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { InPerson } from './InPerson.tsx';

/** One application at the desk: fill it in on the form, have it signed in person, submit it. */
export function IntakePage() {
  const { t } = useTexts();
  const { applicationId = '' } = useParams();
  const kaiban = useKaiban();
  const query = useQuery({
    queryKey: ['intake', applicationId],
    queryFn: () => kaiban.readDraft({ applicationId }),
    refetchInterval: pollEvery,
  });
  const submission = useMove((_: undefined, idempotencyKey) =>
    kaiban.submitApplication({ applicationId }, { idempotencyKey }),
  );
  const draft = query.data;
  const signers = draft?.signers ?? [];
  return (
    <Page title={draft?.desk?.client ?? t('desk.title')} aside={<span className="soft">{draft?.name}</span>}>
      {query.isPending && <Loading />}
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {draft?.desk && (
        <p>
          {t('desk.consentPaper')}: {draft.desk.consentPaper} ·{' '}
          {t('desk.hands', { staff: draft.desk.staff.join(t('form.comma')) })}
        </p>
      )}
      {draft?.caseId && (
        <>
          <p className="notice">{t('desk.submitted', { id: draft.caseId })}</p>
          <a className="button" href={`/cases/${draft.caseId}`}>
            {t('desk.follow')}
          </a>
        </>
      )}
      {draft?.state === 'open' && (
        <>
          <a className="button" href={`/fill-in/${applicationId}`} target="_blank" rel="noreferrer">
            {t('desk.fillIn')}
          </a>
          {signers.length === 0 && <p className="notice warn">{t('sign.notWhole')}</p>}
          {signers.map((signer) => (
            <InPerson
              key={signer.person}
              applicationId={applicationId}
              version={draft.version}
              signer={signer}
            />
          ))}
          <ProblemAlert error={submission.error} />
          {signers.length > 0 && (
            <Button
              type="primary"
              disabled={signers.some(({ state }) => state !== 'signed')}
              loading={submission.isPending}
              onClick={() => submission.mutate(undefined)}
            >
              {t('form.submit')}
            </Button>
          )}
        </>
      )}
    </Page>
  );
}
