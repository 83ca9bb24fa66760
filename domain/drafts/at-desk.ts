import * as z from 'zod';
import type { Application } from '../application/application.ts';
import type { Caller } from '../callers.ts';
import { cityOf } from '../cities/cities.ts';
import type { Finding } from '../findings.ts';
import { normaliseDocumentNumber, PersonDocument } from '../persons/person-document.ts';

/** Somebody who applies at the desk, as his document names him. */
export const DeskClient = z.strictObject({
  name: z.string().trim().min(1).max(80),
  document: PersonDocument,
});
/** See the schema. */
export type DeskClient = z.infer<typeof DeskClient>;

/** The number on the sheet of paper on which he has agreed that the desk keeps his application for him. */
export const ConsentPaper = z.string().regex(/^[A-Z0-9-]{4,40}$/);

/** That an application is taken in at the desk, for somebody who cannot do it by himself (行政许可法 art.29). */
export const AtDesk = z.object({
  city: z.string(),
  client: DeskClient,
  consentPaper: ConsentPaper,
  consentedAt: z.iso.datetime(),
  /** Everybody of the desk who has had a hand in it, the first first: none of them may decide it (受审分离). */
  staff: z.array(z.string()).min(1),
});
/** See the schema. */
export type AtDesk = z.infer<typeof AtDesk>;

/** Tells whether somebody works at the desk at which this was taken in: at the front desk of the same city. */
export function isOfDesk(caller: Caller, { city }: Pick<AtDesk, 'city'>): boolean {
  return caller.roles.includes('front-desk') && cityOf(caller.id)?.city === city;
}

/** With one more who has had a hand in it; twice is once. */
export function withHand(desk: AtDesk, staff: string): AtDesk {
  return desk.staff.includes(staff) ? desk : { ...desk, staff: [...desk.staff, staff] };
}

/** Tells whether a document is the one that the form states of somebody. */
export function isDocument(one: PersonDocument, stated: PersonDocument): boolean {
  return one.type === stated.type && normaliseDocumentNumber(one) === normaliseDocumentNumber(stated);
}

/** What is wrong with a form as one of this client: he has to be a person in it, and it is one of this city. */
export function faultsAtDesk({ people, city }: Application, desk: AtDesk): Finding[] {
  const { client } = desk;
  const isInForm = people.some(
    ({ name, document }) => name === client.name && isDocument(document, client.document),
  );
  return [...(isInForm ? [] : [notInForm]), ...(city === desk.city ? [] : [otherCity])];
}

const notInForm: Finding = {
  path: '/people',
  rule: 'W01',
  message: {
    zh: '窗口登记的申请人不在申请表的人员中。',
    en: 'Whoever applies at the desk is not among the people of the form.',
  },
  base: '行政许可法 art.29',
  remedy: { zh: '请按其证件填写此人。', en: 'Enter him as his document names him.' },
};
const otherCity: Finding = {
  path: '/city',
  rule: 'W02',
  message: { zh: '窗口只受理本市的申请。', en: 'The desk takes in applications of its own city.' },
  base: '市场主体登记管理条例 art.5',
  remedy: {
    zh: '请改为本市，或者到当地窗口申请。',
    en: 'Choose this city, or apply at the desk of the other one.',
  },
};
