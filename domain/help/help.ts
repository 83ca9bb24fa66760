import * as z from 'zod';
import { Draw } from '../staff/draw.ts';
import { secondsAfter } from '../time/instant.ts';

/** 帮办: a helper fills in beside the applicant. 代办: he acts by the applicant's authority (行政许可法 art.29). */
export const HelpKind = z.enum(['fill-in', 'authority']);
/** See the schema. */
export type HelpKind = z.infer<typeof HelpKind>;

/** What a helper did for an applicant; a look at a person's numbers is a step of its own. */
const HelpAct = z.enum([
  'read',
  'changed',
  'revealed',
  'checked',
  'invited',
  'uploaded',
  'opened',
  'removed',
  'answered',
  'handed-on',
]);
/** Who did what, and when; `part` is the part of the form, the key of the person or the kind of paper. */
export const HelpStep = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  act: HelpAct,
  part: z.string().optional(),
});
/** See the schema. */
export type HelpStep = z.infer<typeof HelpStep>;

/** Whoever helps, and since when. */
export const Helper = z.object({ id: z.string(), name: z.string(), since: z.iso.datetime() });
/** See the schema. */
export type Helper = z.infer<typeof Helper>;

/** Why a consent holds no more: taken back, run out, or nobody is left to help with an accepted case. */
export const HelpEnd = z.enum(['withdrawn', 'run-out', 'nobody']);
/** See the schema. */
export type HelpEnd = z.infer<typeof HelpEnd>;

/** One consent of an applicant to be helped (个人信息保护法 art.13, 14): to what, in which words, and until when. */
export const HelpConsent = z.object({
  kind: HelpKind,
  /** The version of the words that he agreed to (`terms.ts`). */
  wording: z.string(),
  /** Whose office helps. */
  city: z.string(),
  consentedAt: z.iso.datetime(),
  /** From this instant on it holds no more. */
  until: z.iso.datetime(),
  /** Left out while nobody is there. */
  helper: Helper.optional(),
  /** Every draw of a helper, with all that it takes to repeat it. */
  draws: z.array(Draw),
  /** Who has handed it on, or was away: he is not drawn again. */
  passedBy: z.array(z.string()),
  /** When somebody is to be drawn, while nobody helps. */
  drawAt: z.iso.datetime().optional(),
  ended: z.object({ at: z.iso.datetime(), why: HelpEnd }).optional(),
});
/** See the schema. */
export type HelpConsent = z.infer<typeof HelpConsent>;

/** All help with one application: every consent, the last one last, and everything that was done under them. */
export const Help = z.object({
  /** The name of the applicant, for whoever helps him. */
  applicant: z.string(),
  consents: z.array(HelpConsent),
  steps: z.array(HelpStep),
});
/** See the schema. */
export type Help = z.infer<typeof Help>;

/** Consents, and steps, that one application may have: enough for weeks of work, and a record of a bounded size. */
export const [mostConsents, mostSteps] = [12, 400];

/** The consent that holds at `at`, if one does: never assumed, over at once when it is taken back. */
export function consentOf(help: Help | undefined, at: string): HelpConsent | undefined {
  const last = help?.consents.at(-1);
  return last && holds(last, at) ? last : undefined;
}

/** Tells whether a consent holds at `at`. */
export function holds({ ended, until }: HelpConsent, at: string): boolean {
  return ended === undefined && at < until;
}

/** A new consent that holds for so many days; nobody has been drawn for it yet. */
export function newConsent(
  { days, ...what }: Pick<HelpConsent, 'kind' | 'wording' | 'city'> & { readonly days: number },
  at: string,
): HelpConsent {
  const until = secondsAfter(at, days * 24 * 60 * 60);
  return { ...what, consentedAt: at, until, draws: [], passedBy: [] };
}

/** The consent after its end. */
export function ended({ drawAt: _, ...consent }: HelpConsent, why: HelpEnd, at: string): HelpConsent {
  return consent.ended ? consent : { ...consent, ended: { at, why } };
}

/** Help with its last consent replaced. */
export function withConsent(help: Help, consent: HelpConsent): Help {
  return { ...help, consents: [...help.consents.slice(0, -1), consent] };
}

/**
 * Help with one more step; the same help if this step of his stands already in the same hour, for pages save every second.
 * Nothing when no more steps can be recorded: then it must not be done.
 */
export function withStep(help: Help, step: HelpStep): Help | undefined {
  const isSame = (one: HelpStep) =>
    one.by === step.by &&
    one.act === step.act &&
    one.part === step.part &&
    one.at.slice(0, 13) === step.at.slice(0, 13);
  if (help.steps.some(isSame)) return help;
  return help.steps.length < mostSteps ? { ...help, steps: [...help.steps, step] } : undefined;
}

/** Everybody of the office who has had a hand in it or may have one: none of them may decide it (受审分离). */
export function handsOf(help: Help | undefined): string[] {
  const helpers = help?.consents.flatMap(({ helper }) => (helper ? [helper.id] : [])) ?? [];
  return [...new Set([...helpers, ...(help?.steps.map(({ by }) => by) ?? [])])];
}

/** When somebody has to come back to it: to draw a helper, or to tell that the consent has run out. */
export function helpDueAt(help: Help | undefined): string | undefined {
  const last = help?.consents.at(-1);
  if (!last || last.ended) return undefined;
  return last.drawAt !== undefined && last.drawAt < last.until ? last.drawAt : last.until;
}
