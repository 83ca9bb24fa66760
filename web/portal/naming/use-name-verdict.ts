import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { Application } from '../../shared/api/shapes.ts';
import { useSettled } from '../../shared/use-settled.ts';

type NameRelation = NonNullable<Application['nameRelations']>[number];

type NameQuestion = {
  /** Nothing is asked before one is chosen. */
  readonly city: string;
  readonly name: string;
  readonly entityType: Application['entityType'];
  readonly division?: string;
  /** Enterprises whose names do not bar this one, each with its proof. */
  readonly relations?: readonly object[];
};

/** The verdict on a name, asked anew shortly after the last key. */
export function useNameVerdict({ city, name, entityType, division, relations = [] }: NameQuestion) {
  const kaiban = useKaiban();
  const settled = useSettled(name.trim(), 350);
  const query = useQuery({
    queryKey: ['name', settled, city, entityType, division, relations],
    queryFn: ({ signal }) =>
      kaiban.checkName(
        {
          city,
          entityType,
          name: settled,
          ...(division && { division }),
          ...(relations.length > 0 && { relations: [...relations] as NameRelation[] }),
        },
        { signal },
      ),
    enabled: settled.length > 0 && city !== '',
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
  const isCurrent = settled === name.trim() && !query.isPlaceholderData;
  return {
    verdict: isCurrent ? query.data : undefined,
    error: query.error,
    retry: () => void query.refetch(),
  };
}
