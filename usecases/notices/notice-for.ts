import { newNotice } from '../../domain/notices/new-notice.ts';
import type { Notice, NoticeOrder } from '../../domain/notices/notice.ts';
import type { Ports } from '../../domain/ports.ts';

/** What it takes to make a notice. */
export type NoticeNeeds = Pick<Ports, 'noticePreferences' | 'clock'>;

/**
 * The notice that an order makes, told as its recipient wants to be told. Nothing is written yet: whoever asks saves it in
 * the write that it is about (`RecordDraft`), and then it goes out with the next minute's work (`deliverNotice`).
 */
export async function noticeFor(
  { noticePreferences, clock }: NoticeNeeds,
  order: NoticeOrder,
): Promise<Notice> {
  const { to } = order;
  const own = to.kind === 'user' ? await noticePreferences.find(to.id) : undefined;
  return newNotice(order, clock.now(), own);
}
