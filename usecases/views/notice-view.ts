import type { Text } from '../../domain/findings.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import { wordsOf } from '../../domain/notices/words.ts';

/** A notice to read: in both languages, without the numbers to which it went. */
export type NoticeView = Pick<
  Notice,
  'id' | 'template' | 'user' | 'link' | 'caseId' | 'createdAt' | 'readAt' | 'deliveries'
> & { readonly title: Text; readonly text: Text };

/** See {@link NoticeView}. */
export function noticeView(notice: Notice): NoticeView {
  const { id, template, user, link, caseId, createdAt, readAt, deliveries } = notice;
  const [zh, en] = [wordsOf({ ...notice, language: 'zh' }), wordsOf({ ...notice, language: 'en' })];
  return {
    id,
    template,
    title: { zh: zh.title, en: en.title },
    text: { zh: zh.text, en: en.text },
    link,
    createdAt,
    deliveries,
    ...(user !== undefined && { user }),
    ...(caseId !== undefined && { caseId }),
    ...(readAt !== undefined && { readAt }),
  };
}
