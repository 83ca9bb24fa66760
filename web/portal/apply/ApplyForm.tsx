import { Navigate, useParams } from 'react-router';
import { Loading } from '../../shared/ui/Loading.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useCity } from '../city.ts';
import { formPages } from './form-pages.ts';
import { OpenForm } from './OpenForm.tsx';

/** The one form; it opens when the city's choices are there. */
export function ApplyForm() {
  const city = useCity();
  const { page } = useParams();
  const current = formPages.find((one) => one === page);
  if (!current) return <Navigate to="/apply/kind" replace />;
  if (city.isPending) return <Loading />;
  if (!city.data) return <ProblemAlert error={city.error} onRetry={() => void city.refetch()} />;
  return <OpenForm city={city.data} page={current} />;
}
