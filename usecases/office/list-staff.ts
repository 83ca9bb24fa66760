import type { Caller } from '../../domain/callers.ts';
import { cityOf } from '../../domain/cities/cities.ts';
import type { StaffMember } from '../../domain/cities/city-profile.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { loadOf } from '../../domain/staff/assign.ts';
import { absenceOf, type Absence } from '../../domain/staff/attendance.ts';
import { openItems } from './officers.ts';

/** Somebody of the roster as he stands now: whether he is there, and how many open work items he has. */
export type StaffLine = StaffMember & { readonly load: number; readonly absence?: Omit<Absence, 'staff'> };

/** The roster of the caller's city. */
export async function listStaff(
  needs: Pick<Ports, 'cases' | 'clock' | 'attendance'>,
  caller: Caller,
): Promise<Result<{ entries: readonly StaffLine[] }>> {
  const profile = cityOf(caller.id);
  if (!profile) return refuse('staff-not-found', { staff: caller.id });
  const [attendance, open] = await Promise.all([
    needs.attendance.find(profile.city),
    openItems(needs, profile.city),
  ]);
  const now = needs.clock.now();
  const entries = profile.staff.map((member): StaffLine => {
    const { staff: _, ...absence } = absenceOf(attendance, member.id, now) ?? { staff: '', until: '' };
    return { ...member, load: loadOf(member.id, open), ...(absence.until && { absence }) };
  });
  return accept({ entries });
}
