import * as z from 'zod';
import type { RecordKind } from '../records.ts';
import { Contact, Language, type Delivery, type Recipient } from './notice.ts';
import { templateOf, type TemplateName } from './templates.ts';

/** How a user wants to be told; the list in the pages cannot be switched off, nor can mandatory notices. */
export const NoticePreferences = z.object({
  /** The user's id. */
  id: z.string(),
  version: z.int(),
  language: Language,
  sms: z.boolean(),
  email: z.boolean(),
  /** Used before what an application says; sealed. */
  contact: Contact,
});
/** See the schema. */
export type NoticePreferences = z.infer<typeof NoticePreferences>;

/** How preferences are kept. */
export const noticePreferencesKind: RecordKind<NoticePreferences> = {
  name: 'notice-preferences',
  schema: NoticePreferences,
  sealed: ['contact'],
};

/** The preferences of somebody who never said any. */
export function usualPreferences(id: string): NoticePreferences {
  return { id, version: 0, language: 'zh', sms: true, email: true, contact: {} };
}

/** Where, in which language and on which ways somebody is told something. */
export function waysTo(
  to: Recipient,
  template: TemplateName,
  preferences: NoticePreferences,
): { contact: Contact; language: Language; deliveries: Delivery[] } {
  const { mandatory, channels } = templateOf(template);
  const contact = { ...to.contact, ...preferences.contact };
  const address = { sms: contact.mobile, email: contact.email };
  return {
    contact,
    language: (to.kind === 'guest' ? to.language : undefined) ?? preferences.language,
    deliveries: channels
      .filter((channel) => address[channel] !== undefined && (mandatory || preferences[channel]))
      .map((channel) => ({ channel, state: 'pending', attempts: 0 })),
  };
}
