import { Navigate, useParams } from 'react-router';
import { Loading } from '../../shared/ui/Loading.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useCity } from '../city.ts';
import { exampleCity } from './example.ts';
import { formPages } from './form-pages.ts';
import { OpenForm } from './OpenForm.tsx';
import { useDraft } from './use-draft.ts';

/** The one form; it opens when the choices of the city are there. The city comes first: everything else depends on it. */
export function ApplyForm() {
  const form = useDraft();
  const { city: chosen } = form.draft;
  const city = useCity(chosen || exampleCity);
  const { page } = useParams();
  const current = formPages.find((one) => one === page);
  if (!current || (!chosen && current !== 'kind')) return <Navigate to="/apply/kind" replace />;
  if (city.isPending) return <Loading />;
  if (!city.data) return <ProblemAlert error={city.error} onRetry={() => void city.refetch()} />;
  return <OpenForm city={city.data} page={current} form={form} />;
}
