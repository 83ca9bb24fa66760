import * as z from 'zod';
import type { RecordKind } from '../records.ts';
import { secondsAfter } from '../time/instant.ts';
import { noticeTemplates, type NoticeFacts, type TemplateName } from './templates.ts';

/** The languages in which this service speaks to people. */
export const Language = z.enum(['zh', 'en']);
/** See the schema. */
export type Language = z.infer<typeof Language>;

/** Where a person is reached outside the pages; personal data. */
export const Contact = z.object({ mobile: z.string().optional(), email: z.string().optional() });
/** See the schema. */
export type Contact = z.infer<typeof Contact>;

/** One way on which a notice goes out, and how far it has come. */
export const Delivery = z.object({
  channel: z.enum(['sms', 'email']),
  state: z.enum(['pending', 'sent', 'failed']),
  attempts: z.int().nonnegative(),
  /** When it was sent, or given up. */
  at: z.iso.datetime().optional(),
  /** The last thing that went wrong, without personal data. */
  why: z.string().optional(),
});
/** See the schema. */
export type Delivery = z.infer<typeof Delivery>;

/** The id of a notice: made of its cause, its template and its recipient, so that a repeated cause sends once. */
export const NoticeId = z.string().regex(/^notice_[\w.%~!'()*-]{1,300}$/);

/** Something that a person has to know or to act on, and what has become of telling him. */
export const Notice = z.object({
  id: NoticeId,
  version: z.int(),
  template: z.enum(Object.keys(noticeTemplates) as [TemplateName, ...TemplateName[]]),
  facts: z.record(z.string(), z.string()),
  language: Language,
  /** The user in whose list it stands; nothing for a guest, who has only a mobile number or an address. */
  user: z.string().optional(),
  caseId: z.string().optional(),
  /** Where to look, from the root of the pages; sealed, for it may open a page to whoever has it. */
  link: z.string(),
  contact: Contact,
  createdAt: z.iso.datetime(),
  readAt: z.iso.datetime().optional(),
  deliveries: z.array(Delivery),
  nextAttemptAt: z.iso.datetime().optional(),
});
/** See the schema. */
export type Notice = z.infer<typeof Notice>;

/** Who is told: a user of the pages, or a guest known under a key, with what is known of how to reach him. */
export type Recipient =
  | { readonly kind: 'user'; readonly id: string; readonly contact?: Contact }
  | { readonly kind: 'guest'; readonly key: string; readonly contact: Contact; readonly language?: Language };

/** What is to be sent. `cause` names what happened, e.g. the id of an event. */
export type NoticeOrder = {
  readonly cause: string;
  readonly template: TemplateName;
  readonly to: Recipient;
  readonly facts?: NoticeFacts;
  readonly link: string;
  readonly caseId?: string;
};

/** The same order always makes the same id. */
export function noticeId({ cause, template, to }: NoticeOrder): string {
  const key = to.kind === 'user' ? to.id : `guest.${to.key}`;
  return `notice_${cause}.${template}.${encodeURIComponent(key)}`;
}

/** The list of a case's notices, and that of a person's. */
export const noticeLists = {
  ofCase: (caseId: string) => `case:${caseId}`,
  ofUser: (user: string) => `all-of:${user}`,
} as const;

/** Three years: as long as a claim can be made for what was told or not told (民法典 art.188). */
const keptSeconds = 3 * 365 * 24 * 60 * 60;

/** How notices are kept. */
export const noticeKind: RecordKind<Notice> = {
  name: 'notice',
  schema: Notice,
  lists: ({ user, caseId, createdAt }) => [
    ...(user === undefined ? [] : [{ list: noticeLists.ofUser(user), sort: createdAt }]),
    ...(caseId === undefined ? [] : [{ list: noticeLists.ofCase(caseId), sort: createdAt }]),
  ],
  dueAt: ({ nextAttemptAt }) => nextAttemptAt,
  expiresAt: ({ createdAt }) => secondsAfter(createdAt, keptSeconds),
  sealed: ['contact', 'link'],
};
