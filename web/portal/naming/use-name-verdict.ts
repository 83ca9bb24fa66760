import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { Application } from '../../shared/api/shapes.ts';
import { useSettled } from '../../shared/use-settled.ts';
import { servedCity } from '../served-city.ts';

/** The verdict on a name, asked anew shortly after the last key. */
export function useNameVerdict(name: string, entityType: Application['entityType'], division?: string) {
  const kaiban = useKaiban();
  const settled = useSettled(name.trim(), 350);
  const query = useQuery({
    queryKey: ['name', settled, entityType, division],
    queryFn: ({ signal }) =>
      kaiban.checkName(
        { city: servedCity, entityType, name: settled, ...(division && { division }) },
        { signal },
      ),
    enabled: settled.length > 0,
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
