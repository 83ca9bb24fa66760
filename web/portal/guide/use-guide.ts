import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { Situation } from '../../shared/api/shapes.ts';
import { entityTypes, type EntityType } from '../apply/kinds.ts';
import { chosenCity, useCities } from '../city.ts';

/** What the guide is asked about; it stands in the address, so that a page can be sent to somebody. */
export type Question = {
  readonly city: string;
  readonly entityType: EntityType;
  readonly situations: readonly Situation[];
};

/** The address of the guide for a question. */
export function guidePath({ city, entityType, situations }: Question, place = ''): string {
  const given = situations.length > 0 ? `&in=${situations.join(',')}` : '';
  return `/guide?city=${city}&kind=${entityType}${given}${place && `#${place}`}`;
}

/** The question in the address, the guide that answers it, and a way to ask another. */
export function useGuide() {
  const kaiban = useKaiban();
  const [search, setSearch] = useSearchParams();
  const cities = useCities();
  const question: Question = {
    city: search.get('city') ?? (chosenCity() || (cities[0]?.city ?? '')),
    entityType: entityTypes.find((type) => type === search.get('kind')) ?? 'limited-company',
    situations: (search.get('in')?.split(',').filter(Boolean) ?? []) as Situation[],
  };
  const { city, entityType, situations } = question;
  const guide = useQuery({
    queryKey: ['guide', city, entityType, situations.join()],
    queryFn: () => kaiban.readGuide({ city, entityType, situations: situations.join(',') }),
    enabled: city !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  const ask = (change: Partial<Question>) => {
    const { search: query } = new URL(guidePath({ ...question, ...change }), window.location.origin);
    setSearch(query, { replace: true, preventScrollReset: true });
  };
  return { question, guide, ask };
}
