import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { pollEvery, useKaiban } from '../../shared/api/kaiban.tsx';
import { Loading } from '../../shared/ui/Loading.tsx';
import { Page } from '../../shared/ui/Page.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { leaveWorkingDraft } from '../apply/draft-storage.ts';
import { HelpCard } from '../help/HelpCard.tsx';
import { SignerCard } from './SignerCard.tsx';

/** Who has signed and who has not: invite, send a new link, and submit when everybody has. */
export function SignaturesPage() {
  const { t } = useTexts();
  const { applicationId = '' } = useParams();
  const kaiban = useKaiban();
  const navigate = useNavigate();
  /** Links that were made here; the service tells each only once. */
  const [links, setLinks] = useState<Readonly<Record<string, string>>>({});
  const query = useQuery({
    queryKey: ['draft', applicationId],
    queryFn: () => kaiban.readDraft({ applicationId }),
    refetchInterval: pollEvery,
  });
  const keep = (made: readonly { person: string; path: string }[]) => {
    setLinks((before) => ({
      ...before,
      ...Object.fromEntries(made.map(({ person, path }) => [person, `${window.location.origin}${path}`])),
    }));
    void query.refetch();
  };
  const invitation = useMutation({
    mutationFn: () => kaiban.inviteSigners({ applicationId }),
    onSuccess: (invited) => keep(invited.links),
  });
  const renewal = useMutation({
    mutationFn: (person: string) => kaiban.renewInvitation({ applicationId, person }),
    onSuccess: (invited) => keep(invited.links),
  });
  const submission = useMutation({
    mutationFn: () => kaiban.submitApplication({ applicationId }),
    onSuccess: ({ id }) => {
      leaveWorkingDraft();
      void navigate(`/cases/${id}`, { replace: true });
    },
  });
  const draft = query.data;
  const { signers = [], mayDo = [] } = draft ?? {};
  const missing = signers.filter(({ state }) => state !== 'signed');
  const isInvited = missing.every(({ state }) => state === 'invited');
  return (
    <Page title={t('sign.title')} aside={<span className="soft">{draft?.name}</span>}>
      {query.isPending && <Loading />}
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {draft?.caseId && (
        <p className="notice">
          {t('sign.submitted')} <Link to={`/cases/${draft.caseId}`}>{t('case.title')}</Link>
        </p>
      )}
      {draft?.state === 'open' && signers.length === 0 && (
        <p className="notice warn">
          {t('sign.notWhole')} <Link to="/cases">{t('cases.title')}</Link>
        </p>
      )}
      {signers.length > 0 && (
        <>
          <p>{t(missing.length === 0 ? 'sign.all' : 'sign.help')}</p>
          {!isInvited && mayDo.includes('invite') && (
            <p>
              <Button type="primary" loading={invitation.isPending} onClick={() => invitation.mutate()}>
                {t('sign.invite')}
              </Button>
            </p>
          )}
          <ProblemAlert error={invitation.error ?? renewal.error ?? submission.error} />
          {signers.map((signer) => (
            <SignerCard
              key={signer.person}
              signer={signer}
              link={links[signer.person]}
              busy={renewal.isPending}
              onRenew={() => renewal.mutate(signer.person)}
            />
          ))}
          <div className="row gap-top">
            <Button
              type="primary"
              disabled={missing.length > 0 || !mayDo.includes('submit')}
              loading={submission.isPending}
              onClick={() => submission.mutate()}
            >
              {t('form.submit')}
            </Button>
            <Link className="button" to="/apply/check">
              {t('form.back')}
            </Link>
          </div>
        </>
      )}
      {draft && (
        <HelpCard
          help={draft.help}
          mayEnd={mayDo.includes('ask-help')}
          {...(draft.state === 'open' &&
            mayDo.includes('ask-help') && {
              draft: { id: applicationId, city: textOf(draft.content['city']) },
            })}
        />
      )}
    </Page>
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
