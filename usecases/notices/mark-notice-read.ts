import type { Caller } from '../../domain/callers.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { changeRecord } from '../change-record.ts';
import { noticeView, type NoticeView } from '../views/notice-view.ts';

/** Notes that a notice has been read, by whom it is for; for anybody else it does not exist. */
export async function markNoticeRead(
  { notices, clock }: Pick<Ports, 'notices' | 'clock'>,
  caller: Caller,
  { noticeId }: { noticeId: string },
): Promise<Result<NoticeView>> {
  const { request } = caller;
  const changed = await changeRecord(
    { store: notices, clock },
    noticeId,
    'notice-not-found',
    (notice, at) => {
      if (notice.user !== caller.id) return refuse('notice-not-found', { id: noticeId });
      return accept({ record: { ...notice, readAt: notice.readAt ?? at } });
    },
    (notice) => request && { caller: caller.id, ...request, body: noticeView(notice) },
  );
  return changed.ok ? accept(noticeView(changed.value)) : changed;
}
