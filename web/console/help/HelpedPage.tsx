import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useParams } from 'react-router';
import { pollEvery, useKaiban } from '../../shared/api/kaiban.tsx';
import type { Person } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { Loading } from '../../shared/ui/Loading.tsx';
import { Page } from '../../shared/ui/Page.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

/** One application that somebody helps with: the form, the people with their numbers hidden, and who has signed. */
export function HelpedPage() {
  const { t } = useTexts();
  const { applicationId = '' } = useParams();
  const kaiban = useKaiban();
  const query = useQuery({
    queryKey: ['helped', applicationId],
    queryFn: () => kaiban.readDraft({ applicationId }),
    refetchInterval: pollEvery,
  });
  const invitation = useMove(() => kaiban.inviteSigners({ applicationId }));
  const draft = query.data;
  const people = (draft?.content['people'] ?? []) as readonly Person[];
  return (
    <Page title={draft?.name || t('drafts.unnamed')}>
      {query.isPending && <Loading />}
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {draft?.caseId && <p className="notice">{t('desk.submitted', { id: draft.caseId })}</p>}
      {draft?.state === 'open' && (
        <>
          <a className="button primary" href={`/fill-in/${applicationId}`} target="_blank" rel="noreferrer">
            {t('helper.openForm')}
          </a>
          <section className="card gap-top">
            <h2>{t('field.people')}</h2>
            <p className="soft">{t('helper.hidden')}</p>
            {people.map((person) => (
              <Numbers key={person.key} applicationId={applicationId} person={person} />
            ))}
          </section>
          {draft.mayDo.includes('invite') && draft.signers.length > 0 && (
            <section className="card" data-signers>
              <h2>{t('sign.title')}</h2>
              <ul>
                {draft.signers.map(({ person, name, state }) => (
                  <li key={person}>
                    {name} · {t(`signerState.${state}`)}
                  </li>
                ))}
              </ul>
              <ProblemAlert error={invitation.error} />
              <Button loading={invitation.isPending} onClick={() => invitation.mutate(undefined)}>
                {t('helper.invite')}
              </Button>
            </section>
          )}
        </>
      )}
    </Page>
  );
}

type NumbersProps = { readonly applicationId: string; readonly person: Person };

/** One person; each look at his numbers is recorded. */
function Numbers({ applicationId, person: { key, name } }: NumbersProps) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const reveal = useMutation({
    mutationFn: () => kaiban.revealDraftNumbers({ applicationId, person: key }),
  });
  return (
    <p className="row" data-person={key}>
      <span>{name}</span>
      {reveal.data ? (
        <span className="mono">
          {reveal.data.number} · {reveal.data.mobile}
        </span>
      ) : (
        <Button
          size="small"
          loading={reveal.isPending}
          aria-label={t('helper.reveal', { name })}
          onClick={() => reveal.mutate()}
        >
          {t('helper.look')}
        </Button>
      )}
      <ProblemAlert error={reveal.error} />
    </p>
  );
}
