import type { DailyRoot } from '../../domain/audit/daily-root.ts';
import type { Page, PageRequest, Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';

/** The roots of all days, the latest first. */
export async function listDailyRoots(
  { dailyRoots }: Pick<Ports, 'dailyRoots'>,
  page: PageRequest,
): Promise<Result<Page<DailyRoot>>> {
  return accept(await dailyRoots.list('all', { ...page, newestFirst: true }));
}
