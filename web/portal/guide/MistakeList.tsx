import { useQuery } from '@tanstack/react-query';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { FindingList } from '../../shared/ui/FindingList.tsx';
import { Loading } from '../../shared/ui/Loading.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { formPages, pageOf, type FormPage } from '../apply/form-pages.ts';
import type { EntityType } from '../apply/kinds.ts';

type Props = {
  readonly entityType: EntityType;
  /** Only the mistakes of this page of the form. */
  readonly page?: FormPage;
};

/** What is often done wrong in the form, page by page, as the check of the form itself says it. */
export function MistakeList({ entityType, page }: Props) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const query = useQuery({
    queryKey: ['mistakes', entityType],
    queryFn: () => kaiban.listMistakes({ entityType }),
    staleTime: Infinity,
  });
  if (query.isPending) return <Loading />;
  if (!query.data) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  const { mistakes } = query.data;
  const on = (one: FormPage) => mistakes.filter(({ path }) => pageOf(path) === one);
  if (page && on(page).length === 0) return <p>{t('guide.noMistakes')}</p>;
  if (page)
    return (
      <div className="mistakes">
        <FindingList findings={on(page)} />
      </div>
    );
  return formPages
    .filter((one) => on(one).length > 0)
    .map((one) => (
      <section className="mistakes" key={one}>
        <h3>{t(`formPage.${one}`)}</h3>
        <FindingList findings={on(one)} />
      </section>
    ));
}
