import { noticeId, type Notice, type NoticeOrder } from '../domain/notices/notice.ts';
import { usualPreferences, waysTo } from '../domain/notices/preferences.ts';
import type { Ports } from '../domain/ports.ts';

/**
 * Has a notice sent, once: the same cause, template and recipient make the same notice, however often they are told. It
 * goes out with the next minute's work (`deliverNotice`) and stands in the recipient's list from now on.
 */
export async function sendNotice(
  needs: Pick<Ports, 'notices' | 'noticePreferences' | 'clock'>,
  order: NoticeOrder,
): Promise<void> {
  const { to, template, facts = {}, link, caseId } = order;
  const at = needs.clock.now();
  const own = to.kind === 'user' ? await needs.noticePreferences.find(to.id) : undefined;
  const { contact, language, deliveries } = waysTo(to, template, own ?? usualPreferences(''));
  const notice: Notice = {
    id: noticeId(order),
    version: 1,
    template,
    facts: { ...facts },
    language,
    ...(to.kind === 'user' && { user: to.id }),
    ...(caseId !== undefined && { caseId }),
    link,
    contact,
    createdAt: at,
    deliveries,
    ...(deliveries.length > 0 && { nextAttemptAt: at }),
  };
  // One that is there already was sent for the same cause.
  await needs.notices.save(notice, at);
}
