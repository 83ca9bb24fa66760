import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { resumeDraft } from '../apply/resume-draft.ts';

/** Begins anew with everything that was filled in for a case that was refused or withdrawn. */
export function CopyCase({ caseId }: { readonly caseId: string }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const navigate = useNavigate();
  const copy = useMutation({
    mutationFn: async () => {
      const { id } = await kaiban.copyApplication({ of: caseId });
      await resumeDraft(kaiban, id);
    },
    onSuccess: () => navigate('/apply/company'),
  });
  return (
    <>
      <Button type="primary" loading={copy.isPending} onClick={() => copy.mutate()}>
        {t('drafts.copyCase')}
      </Button>
      <ProblemAlert error={copy.error} />
    </>
  );
}
