import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { dateTime } from '../../shared/format.ts';
import { ConfirmButton } from '../../shared/ui/ConfirmButton.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { leaveWorkingDraft } from '../apply/draft-storage.ts';
import { resumeDraft } from '../apply/resume-draft.ts';

/** The applicant's drafts: go on, see the signatures, copy, or throw away. */
export function DraftList() {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const list = useQuery({ queryKey: ['drafts'], queryFn: () => kaiban.listDrafts({ limit: 50 }) });
  const changed = () => queries.invalidateQueries({ queryKey: ['drafts'] });
  const resume = useMutation({
    mutationFn: (applicationId: string) => resumeDraft(kaiban, applicationId),
    onSuccess: () => navigate('/apply/company'),
  });
  const copy = useMutation({
    mutationFn: (of: string) => kaiban.copyApplication({ of }),
    onSuccess: changed,
  });
  const remove = useMutation({
    mutationFn: (applicationId: string) => kaiban.deleteDraft({ applicationId }),
    onSuccess: () => {
      leaveWorkingDraft();
      return changed();
    },
  });
  const drafts = list.data?.entries ?? [];
  return (
    <section aria-labelledby="drafts">
      <div className="row spread">
        <h2 id="drafts">{t('drafts.title')}</h2>
        <Button
          onClick={() => {
            leaveWorkingDraft();
            void navigate('/apply/company');
          }}
        >
          {t('drafts.new')}
        </Button>
      </div>
      <ProblemAlert error={list.error ?? resume.error ?? copy.error ?? remove.error} />
      {list.isSuccess && drafts.length === 0 && <p className="soft">{t('drafts.none')}</p>}
      {drafts.map((draft) => (
        <article className="card" key={draft.id} data-draft={draft.id}>
          <h3>{draft.name || t('drafts.unnamed')}</h3>
          <p className="row">
            <span>{t('drafts.changed', { time: dateTime(draft.changedAt) })}</span>
            {draft.expiresAt && (
              <span className="soft">{t('drafts.expires', { time: dateTime(draft.expiresAt) })}</span>
            )}
          </p>
          <p className="row">
            <Button type="primary" loading={resume.isPending} onClick={() => resume.mutate(draft.id)}>
              {t('drafts.resume')}
            </Button>
            <Link className="button" to={`/applications/${draft.id}`}>
              {t('sign.title')}
            </Link>
            <Link className="button" to={`/applications/${draft.id}#help`}>
              {t('helper.ask')}
            </Link>
            <Button onClick={() => copy.mutate(draft.id)}>{t('drafts.copy')}</Button>
            <ConfirmButton
              question={t('drafts.deleteQuestion')}
              consequence={t('drafts.deleteConsequence')}
              busy={remove.isPending}
              onConfirm={() => remove.mutate(draft.id)}
            >
              {t('drafts.delete')}
            </ConfirmButton>
          </p>
        </article>
      ))}
    </section>
  );
}
