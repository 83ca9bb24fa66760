import * as z from 'zod';
import type { CityProfile, StaffMember } from '../cities/city-profile.ts';
import type { RecordKind } from '../records.ts';

/** Somebody of the roster who is not there for a while; `until` is an instant. */
export const Absence = z.object({
  staff: z.string(),
  until: z.iso.datetime(),
  /** Who does meanwhile what only a named person does, such as a steward's work. */
  substitute: z.string().optional(),
});
/** See the schema. */
export type Absence = z.infer<typeof Absence>;

/** Who of a city's office is absent. Whoever stands on the roster and not in here is there. */
export const Attendance = z.object({
  /** The division code of the city. */
  id: z.string(),
  version: z.int().positive(),
  absences: z.array(Absence).max(500),
});
/** See the schema. */
export type Attendance = z.infer<typeof Attendance>;

/** How attendance is kept: one record a city. */
export const attendanceRecords: RecordKind<Attendance> = { name: 'attendance', schema: Attendance };

/** The absence of somebody at `at`, if he is absent. */
export function absenceOf(
  attendance: Attendance | undefined,
  staff: string,
  at: string,
): Absence | undefined {
  return attendance?.absences.find((absence) => absence.staff === staff && absence.until > at);
}

/** Those of the roster who are there at `at` and have a role. */
export function presentStaff(
  profile: CityProfile,
  attendance: Attendance | undefined,
  role: StaffMember['roles'][number],
  at: string,
): StaffMember[] {
  return profile.staff.filter(
    ({ id, roles }) => roles.includes(role) && absenceOf(attendance, id, at) === undefined,
  );
}

/** The absences after somebody has left, or has come back; those that are over are dropped. */
export function withAbsence(
  absences: readonly Absence[],
  staff: string,
  absence: Omit<Absence, 'staff'> | undefined,
  at: string,
): Absence[] {
  const others = absences.filter((one) => one.staff !== staff && one.until > at);
  return absence ? [...others, { staff, ...absence }] : others;
}
