import { useQuery } from '@tanstack/react-query';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { ScopeItem } from '../../shared/api/shapes.ts';

/** The whole catalogue of the business scope; nothing until it is there. */
export function useScopeItems(): readonly ScopeItem[] {
  const kaiban = useKaiban();
  const { data } = useQuery({
    queryKey: ['scope', ''],
    queryFn: () => kaiban.searchScope({ words: '' }),
    staleTime: 60_000,
  });
  return data?.items ?? [];
}
