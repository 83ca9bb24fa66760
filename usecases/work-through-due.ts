import type { Ports } from '../domain/ports.ts';
import type { DueEntry } from '../domain/records.ts';

/** Comes back to one thing whose time has come; it moves the entry on, or takes it out of the list. */
export type ComeBack = (entry: DueEntry) => Promise<void>;

/**
 * Works through everything whose time has come: reminders, expiries, deadlines. Each is tried alone; one that fails stays
 * where it is and is tried again in the next minute. Coming back twice does no harm, for the entry moves on in the
 * same write as what is done.
 */
export async function workThroughDue(
  needs: Pick<Ports, 'dueList' | 'clock'>,
  comeBack: Readonly<Record<string, ComeBack>>,
  limit: number,
): Promise<{ done: number; failed: number; firstFailure?: string }> {
  const due = await needs.dueList.due(needs.clock.now(), limit);
  const results = await Promise.allSettled(
    due.map(async (entry) => {
      const handle = comeBack[entry.kind];
      if (!handle) throw new Error(`nobody comes back to a ${entry.kind}`);
      await handle(entry);
    }),
  );
  const failures = results.filter((result) => result.status === 'rejected');
  const firstFailure = failures[0] && String(failures[0].reason);
  return {
    done: results.length - failures.length,
    failed: failures.length,
    ...(firstFailure !== undefined && { firstFailure }),
  };
}
