import type { Caller } from '../../domain/callers.ts';
import { cityOf } from '../../domain/cities/cities.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import type { HelpNeeds } from '../help/change-help.ts';
import { handAllOn } from '../help/hand-all-on.ts';
import { withAbsence, type Attendance } from '../../domain/staff/attendance.ts';

/** Who is away until when, and who stands in for him; with `null` he is there again. */
export type Presence = {
  readonly staffId: string;
  readonly awayUntil: string | null;
  readonly substitute?: string | undefined;
};

const attempts = 10;

/** A supervisor notes that somebody of his office is away until an instant, or there again. Whom he helps, others help. */
export async function recordPresence(
  needs: Pick<Ports, 'attendance' | 'clock'> & HelpNeeds,
  caller: Caller,
  presence: Presence,
): Promise<Result<Presence>> {
  const { staffId, awayUntil, substitute } = presence;
  const { attendance, clock } = needs;
  const profile = cityOf(caller.id);
  const known = profile ? [...profile.staff, ...profile.stewards].map(({ id }) => id) : [];
  const unknown = [staffId, substitute].find((id) => id !== undefined && !known.includes(id));
  if (!profile || unknown !== undefined) return refuse('staff-not-found', { staff: unknown ?? caller.id });

  const absence = awayUntil === null ? undefined : { until: awayUntil, ...(substitute && { substitute }) };
  if (absence) await handAllOn(needs, staffId, substitute);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const at = clock.now();
    const before = await attendance.find(profile.city);
    const absences = withAbsence(before?.absences ?? [], staffId, absence, at);
    const after: Attendance = { id: profile.city, version: (before?.version ?? 0) + 1, absences };
    const reply = caller.request && { caller: caller.id, ...caller.request, body: presence };
    const saved = await attendance.save(after, at, reply && { reply });
    if (saved.kind === 'done') return accept(presence);
    if (saved.kind === 'repeated') return refuse('request-key-reused');
  }
  throw new Unavailable('the attendance is changed by others all the time');
}
