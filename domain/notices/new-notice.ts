import { noticeId, type Notice, type NoticeOrder } from './notice.ts';
import { usualPreferences, waysTo, type NoticePreferences } from './preferences.ts';

/**
 * The notice that an order makes: always the same for the same cause, template and recipient, and due at once while a way
 * out of the pages is pending. `preferences` are those of its recipient, if he is a user who ever said any.
 */
export function newNotice(
  order: NoticeOrder,
  at: string,
  preferences: NoticePreferences = usualPreferences(''),
): Notice {
  const { to, template, facts = {}, link, caseId } = order;
  const { contact, language, deliveries } = waysTo(to, template, preferences);
  return {
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
}
