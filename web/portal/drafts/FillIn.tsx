import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { Loading } from '../../shared/ui/Loading.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { resumeDraft } from '../apply/resume-draft.ts';

/** Opens a draft on the form by its address, as the front desk does for its clients. */
export function FillIn() {
  const { applicationId = '' } = useParams();
  const kaiban = useKaiban();
  const navigate = useNavigate();
  const { mutate, error } = useMutation({
    mutationFn: (id: string) => resumeDraft(kaiban, id),
    onSuccess: () => navigate('/apply/company', { replace: true }),
  });
  useEffect(() => mutate(applicationId), [applicationId, mutate]);
  return error ? <ProblemAlert error={error} onRetry={() => mutate(applicationId)} /> : <Loading />;
}
