import type { Application } from '../application/application.ts';
import type { Case, Exclusion } from '../case/case.ts';
import type { CityProfile } from '../cities/city-profile.ts';

type Excluded = {
  readonly owner: string;
  readonly steward: string;
  readonly desk?: readonly string[] | undefined;
  readonly helpers?: readonly string[] | undefined;
};

/**
 * Whom of the roster a new case excludes from deciding it: the applicant himself, its steward, whoever of the desk has had
 * a hand in taking it in or has helped with it (受审分离), and whoever bears the name of a person in it. Two people may share a name; then somebody else decides, which harms nobody, and the office need
 * not keep its officers' identity numbers.
 */
export function exclusionsFor(
  application: Application,
  { owner, steward, desk = [], helpers = [] }: Excluded,
  profile: CityProfile,
): Exclusion[] {
  const names = new Set(application.people.map(({ name }) => name));
  const namesakes = profile.staff.filter(({ name }) => names.has(name)).map(({ id }) => id);
  return [
    { staff: owner, why: 'applicant' },
    { staff: steward, why: 'steward' },
    ...desk.map((staff) => ({ staff, why: 'front-desk' as const })),
    ...helpers.map((staff) => ({ staff, why: 'helper' as const })),
    ...namesakes.map((staff) => ({ staff, why: 'person' as const })),
  ];
}

/** Why somebody may decide nothing in this case; nothing if he may. */
export function exclusionOf(subject: Case, staff: string): Exclusion['why'] | undefined {
  return subject.excluded?.find((exclusion) => exclusion.staff === staff)?.why;
}

/** The case after somebody has been excluded; twice is once. */
export function excluding(subject: Case, exclusion: Exclusion): Case {
  if (exclusionOf(subject, exclusion.staff) !== undefined) return subject;
  return { ...subject, excluded: [...(subject.excluded ?? []), exclusion] };
}
