import type { Caller } from '../../domain/callers.ts';
import { noticeLists } from '../../domain/notices/notice.ts';
import type { Page, PageRequest, Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { noticeView, type NoticeView } from '../views/notice-view.ts';

/** Unread notices are counted among so many of the newest; who has more has not looked for long. */
const counted = 100;

/** The caller's notices, newest first, and how many of the newest he has not read. */
export async function listNotices(
  { notices }: Pick<Ports, 'notices'>,
  caller: Caller,
  page: PageRequest,
): Promise<Result<Page<NoticeView> & { readonly unread: number }>> {
  const list = noticeLists.ofUser(caller.id);
  const [{ entries, next }, newest] = await Promise.all([
    notices.list(list, { ...page, newestFirst: true }),
    notices.list(list, { limit: counted, newestFirst: true }),
  ]);
  const unread = newest.entries.filter(({ readAt }) => readAt === undefined).length;
  return accept({ entries: entries.map(noticeView), unread, ...(next && { next }) });
}
