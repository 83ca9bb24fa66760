import type { OpenedType } from '../../domain/application/application.ts';
import type { Situation } from '../../domain/application/situations.ts';
import { findCity } from '../../domain/cities/cities.ts';
import { guideOf, type Guide } from '../../domain/guide/guide.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';

type Query = {
  readonly city: string;
  readonly entityType: OpenedType;
  /** Names parted by commas; the contract has looked at each of them. */
  readonly situations: string;
};

/** The guide for one kind of enterprise, with the papers of the situations that were given. */
export function readGuide({ city, entityType, situations }: Query): Result<Guide> {
  const profile = findCity(city);
  if (!profile) return refuse('city-not-served', { city });
  const given = situations.split(',').filter(Boolean) as Situation[];
  return accept(guideOf(profile, entityType, given));
}
