import * as z from 'zod';
import { Text } from '../../../domain/findings.ts';
import { Delivery, Language, NoticeId } from '../../../domain/notices/notice.ts';

/** A notice as its recipient, or whoever looks after the case, sees it: in both languages, without his numbers. */
export const NoticeView = z
  .object({
    id: NoticeId,
    template: z.string(),
    title: Text,
    text: Text,
    link: z.string(),
    caseId: z.string().optional(),
    createdAt: z.iso.datetime(),
    readAt: z.iso.datetime().optional(),
    deliveries: z.array(Delivery),
  })
  .meta({ id: 'Notice' });

/** How a user is told. A number or an address that is empty is taken from the application. */
export const NoticePreferencesBody = z.strictObject({
  language: Language,
  sms: z.boolean(),
  email: z.boolean(),
  mobile: z
    .string()
    .regex(/^1[3-9]\d{9}$/, 'expected a mobile number of 11 digits that begins with 13 to 19')
    .optional(),
  address: z.email().max(120).optional(),
});
/** See the schema. */
export type NoticePreferencesBody = z.infer<typeof NoticePreferencesBody>;

/** See {@link NoticePreferencesBody}. */
export const NoticePreferencesView = z.object(NoticePreferencesBody.shape).meta({ id: 'NoticePreferences' });

/** The path parameter of one notice. */
export const noticePath = z.object({ noticeId: NoticeId });
