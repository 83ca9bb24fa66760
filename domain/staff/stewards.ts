import type { Steward } from '../case/case.ts';
import { stewardFor } from '../cities/cities.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import type { CaseId } from '../ids.ts';
import { absenceOf, type Attendance } from './attendance.ts';

/** The steward of a new case: spread evenly over those who are there at `at`, over all where nobody is. */
export function stewardOnDuty(
  profile: CityProfile,
  attendance: Attendance | undefined,
  id: CaseId,
  at: string,
): Steward {
  const there = profile.stewards.filter((steward) => !absenceOf(attendance, steward.id, at));
  return stewardFor(there.length > 0 ? { ...profile, stewards: there } : profile, id);
}

/** Whom the applicant reaches now: his steward, or who stands in for him while he is away. */
export function stewardNow(
  profile: CityProfile,
  attendance: Attendance | undefined,
  { id, steward }: { readonly id: CaseId; readonly steward: Steward },
  at: string,
): Steward {
  const absence = absenceOf(attendance, steward.id, at);
  if (!absence) return steward;
  const named = profile.stewards.find((one) => one.id === absence.substitute);
  return named ?? stewardOnDuty(profile, attendance, id, at);
}
