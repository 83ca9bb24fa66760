import * as z from 'zod';
import { ApplicationId, CaseId } from '../ids.ts';
import { Help, helpDueAt, type Helper } from '../help/help.ts';
import { AtDesk } from './at-desk.ts';
import { Invitation, nextReminder } from '../signing/invitation.ts';
import type { RecordKind } from '../records.ts';
import { secondsAfter } from '../time/instant.ts';

/** How an application stands until it is a case; all but `open` are ends. */
export const DraftState = z.enum(['open', 'submitted', 'deleted', 'expired']);
/** See the schema. */
export type DraftState = z.infer<typeof DraftState>;

/** Characters of JSON that a form may have; one with fifty founders needs a fifth of it. */
const contentLimit = 120_000;

/** A form as far as it has been filled in: any JSON object. What is wrong with it tells the check. */
export const DraftContent = z
  .record(z.string().max(80), z.unknown())
  .refine((content) => JSON.stringify(content).length <= contentLimit, {
    message: `at most ${contentLimit} characters of JSON`,
  });
/** See the schema. */
export type DraftContent = z.infer<typeof DraftContent>;

/** An application that has not been submitted yet. */
export const ApplicationDraft = z.object({
  id: ApplicationId,
  /** Counts every write; the store decides by it who was faster. */
  version: z.int().positive(),
  /** Counts changes of the content; this is what somebody who edits has seen. */
  revision: z.int().positive(),
  owner: z.string(),
  /** The organisation whose program keeps the draft for its client, e.g. an accountant's. */
  preparedBy: z.string().optional(),
  /** Taken in at the desk; then nobody signs in as its owner. */
  desk: AtDesk.optional(),
  /** Whom the applicant lets help him, and what was done for him. */
  help: Help.optional(),
  state: DraftState,
  content: z.record(z.string(), z.unknown()),
  /** The case or the draft from which it was copied. */
  copyOf: z.string().optional(),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  /** When the owner was told that the draft is about to expire. */
  remindedAt: z.iso.datetime().optional(),
  invitations: z.array(Invitation).default([]),
  caseId: CaseId.optional(),
});
/** See the schema. */
export type ApplicationDraft = z.infer<typeof ApplicationDraft>;

const day = 24 * 60 * 60;
/** A draft that nobody has touched for so many days is emptied; its owner is told a week before. */
const [unusedDays, reminderDays] = [30, 23];
/** How long it is remembered that there was a draft, so that a repeated request finds its end. */
const rememberedDays = 90;

/** When a draft expires if nobody changes it. */
export function expiryOf({ changedAt }: ApplicationDraft): string {
  return secondsAfter(changedAt, unusedDays * day);
}

/** When its owner is to be told so. */
export function reminderOf({ changedAt }: ApplicationDraft): string {
  return secondsAfter(changedAt, reminderDays * day);
}

/** The name of the company as far as it has been typed. */
export function nameIn({ content }: Pick<ApplicationDraft, 'content'>): string {
  return typeof content['name'] === 'string' ? content['name'].slice(0, 200) : '';
}

/** The list of somebody's open drafts. */
export function draftsOf(owner: string): string {
  return `owner/${owner}`;
}

/** The list of the open drafts that the desk of a city has taken in. */
export function draftsAtDesk(city: string): string {
  return `desk/${city}`;
}

/** The list of the drafts with which a helper helps, and of those that have become cases with which he still does. */
export function helpedBy(helper: string): string {
  return `all-helped-by/${helper}`;
}

/** Tells whether somebody may still look at it: it has been neither thrown away nor emptied for its age. */
export function isKept({ state }: Pick<ApplicationDraft, 'state'>): boolean {
  return state === 'open' || state === 'submitted';
}

/** Who helps with it, as long as the consent has not been ended. */
export function helperIn(draft: Pick<ApplicationDraft, 'state' | 'help'>): Helper | undefined {
  const last = draft.help?.consents.at(-1);
  return isKept(draft) && last && !last.ended ? last.helper : undefined;
}

/** How drafts are kept: the whole form sealed, listed under their owner, come back to before they expire. */
export const applicationDrafts: RecordKind<ApplicationDraft> = {
  name: 'application',
  schema: ApplicationDraft,
  lists: (draft) => {
    const { state, owner, desk, changedAt } = draft;
    const helper = helperIn(draft);
    return [
      ...(state === 'open'
        ? [{ list: desk ? draftsAtDesk(desk.city) : draftsOf(owner), sort: changedAt }]
        : []),
      ...(helper ? [{ list: helpedBy(helper.id), sort: helper.since }] : []),
    ];
  },
  dueAt: (draft) => {
    const ofHelp = isKept(draft) ? (helpDueAt(draft.help) ?? []) : [];
    if (draft.state !== 'open') return [ofHelp].flat()[0];
    const expiry = draft.remindedAt === undefined ? reminderOf(draft) : expiryOf(draft);
    const reminders = draft.invitations.flatMap((one) => nextReminder(one) ?? []);
    return [expiry, reminders, ofHelp].flat().sort()[0];
  },
  expiresAt: ({ state, changedAt }) =>
    state === 'open' ? undefined : secondsAfter(changedAt, rememberedDays * day),
  sealed: ['content', 'invitations', 'desk', 'help'],
};
