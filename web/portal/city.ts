import { useQuery } from '@tanstack/react-query';
import { useKaiban } from '../shared/api/kaiban.tsx';
import { servedCity } from './served-city.ts';

/** Promises, partners and districts of the city. */
export function useCity() {
  const kaiban = useKaiban();
  return useQuery({
    queryKey: ['city', servedCity],
    queryFn: () => kaiban.readCity({ city: servedCity }),
    staleTime: Infinity,
  });
}
