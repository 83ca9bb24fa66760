import {
  published,
  rootOf,
  signedRoot,
  type DailyHeads,
  type DailyRoot,
} from '../../domain/audit/daily-root.ts';
import type { Ports } from '../../domain/ports.ts';
import { dateOfDayNumber, dayNumberOf } from '../../domain/time/calendar-date.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';

type Needs = Pick<Ports, 'auditLog' | 'clock' | 'dailyHeads' | 'dailyRoots' | 'digest' | 'signer'>;

/** Whoever writes at midnight has finished by then; minutes after the end of a day. */
const graceMinutes = 10;
/** Days closed in one call; more come with the next. */
const mostDays = 31;
/** Heads in one record, which may have 400 KB. */
const headsAPart = 1_500;

/**
 * Closes every day in China that is over and has no root yet: a root over the ends of all chains to which something
 * happened, chained to the day before, signed, and published. Made twice it is the same.
 */
export async function closeDay(needs: Needs): Promise<{ closed: number }> {
  const now = new Date(Date.parse(needs.clock.now()) - graceMinutes * 60_000).toISOString();
  const today = dayNumberOf(chinaDateOf(now));
  const [last] = (await needs.dailyRoots.list('all', { limit: 1, newestFirst: true })).entries;
  const first = last ? dayNumberOf(last.id) + 1 : today - 1;
  let previous = last?.root ?? '';
  let closed = 0;
  for (let day = first; day < today && closed < mostDays; day += 1) {
    previous = (await close(needs, dateOfDayNumber(day), previous)).root;
    closed += 1;
  }
  return { closed };
}

async function close(needs: Needs, day: string, previous: string): Promise<DailyRoot> {
  const at = needs.clock.now();
  const heads = published(await needs.auditLog.headsOf(day), needs.digest);
  for (let part = 0; part * headsAPart < heads.length; part += 1) {
    const record: DailyHeads = {
      id: `${day}-${String(part).padStart(4, '0')}`,
      version: 1,
      heads: heads.slice(part * headsAPart, (part + 1) * headsAPart),
    };
    await needs.dailyHeads.save(record, at);
  }
  const root = rootOf(day, previous, heads, needs.digest);
  const unsigned = { id: day, version: 1, cases: heads.length, previous, root, madeAt: at };
  const made: DailyRoot = { ...unsigned, signature: await needs.signer.sign(signedRoot(unsigned)) };
  await needs.dailyRoots.save(made, at);
  return (await needs.dailyRoots.find(day)) ?? made;
}
