import { useQuery } from '@tanstack/react-query';
import { useKaiban } from '../shared/api/kaiban.tsx';

/** The city of this installation (双鸭山市). */
export const servedCity = '230500';

/** Promises, partners and districts of the city. */
export function useCity() {
  const kaiban = useKaiban();
  return useQuery({
    queryKey: ['city', servedCity],
    queryFn: () => kaiban.readCity({ city: servedCity }),
    staleTime: Infinity,
  });
}
