import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { servedCity } from '../city.ts';

/** The verdict on a name, asked anew shortly after the last key. */
export function useNameVerdict(name: string, division?: string) {
  const kaiban = useKaiban();
  const settled = useSettled(name.trim(), 350);
  const query = useQuery({
    queryKey: ['name', settled, division],
    queryFn: ({ signal }) =>
      kaiban.checkName(
        { city: servedCity, entityType: 'limited-company', name: settled, ...(division && { division }) },
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

function useSettled(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
