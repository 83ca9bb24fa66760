import type { CaseId } from '../../domain/ids.ts';
import { noticeLists } from '../../domain/notices/notice.ts';
import type { Page, PageRequest, Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { noticeView, type NoticeView } from '../views/notice-view.ts';

/** What people were told about a case, oldest first, with what has become of each message. */
export async function listCaseNotices(
  { cases, notices }: Pick<Ports, 'cases' | 'notices'>,
  caseId: CaseId,
  page: PageRequest,
): Promise<Result<Page<NoticeView>>> {
  const [file, { entries, next }] = await Promise.all([
    cases.find(caseId),
    notices.list(noticeLists.ofCase(caseId), page),
  ]);
  if (!file) return refuse('case-not-found', { id: caseId });
  return accept({ entries: entries.map(noticeView), ...(next && { next }) });
}
