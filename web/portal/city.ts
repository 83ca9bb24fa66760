import { useQuery } from '@tanstack/react-query';
import { useKaiban } from '../shared/api/kaiban.tsx';
import type { City, CityLine } from '../shared/api/shapes.ts';

const place = 'kaiban.city';

/** The city that was chosen last in this browser; empty before. */
export function chosenCity(): string {
  return localStorage.getItem(place) ?? '';
}

/** Remembers the city for the next page and the next form. */
export function rememberCity(city: string): void {
  localStorage.setItem(place, city);
}

/** Every city that is served. */
export function useCities(): readonly CityLine[] {
  const kaiban = useKaiban();
  const { data } = useQuery({
    queryKey: ['cities'],
    queryFn: () => kaiban.listCities({}),
    staleTime: Infinity,
  });
  return data?.cities ?? [];
}

/** Promises, partners and districts of a city; nothing is asked before one is chosen. */
export function useCity(city: string) {
  const kaiban = useKaiban();
  return useQuery({
    queryKey: ['city', city],
    queryFn: () => kaiban.readCity({ city }),
    enabled: city !== '',
    staleTime: Infinity,
  });
}

/** A city as a choice; where only some of it is served, by its districts: 包头市 · 青山区. */
export function cityLabel(city: CityLine, pick: (text: City['name']) => string): string {
  return [pick(city.name), ...(city.districts ?? [])].join(' · ');
}
