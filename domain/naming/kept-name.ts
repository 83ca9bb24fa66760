import * as z from 'zod';
import { CaseId, KeptNameId } from '../ids.ts';
import type { RecordKind } from '../records.ts';
import { addDays, dayNumberOf } from '../time/calendar-date.ts';
import { instantOf, startOfChinaDay } from '../time/instant.ts';
import { nameEntry } from './name-entry.ts';
import { NameJudgement } from './name-judgement.ts';
import type { NameChange } from './name-lists.ts';
import { reminderDays } from './reservation.ts';

/** `kept` until its last day; `used` by an application of its owner; or given back, or run out. */
export const KeptNameState = z.enum(['kept', 'used', 'released', 'expired']);
/** See the schema. */
export type KeptNameState = z.infer<typeof KeptNameState>;

/**
 * A name that somebody has reserved before there is an application (企业名称登记管理规定 art.16, 18): his claims on
 * it, until when, and the verdict that was shown to him.
 */
export const KeptName = z.object({
  id: KeptNameId,
  version: z.int().positive(),
  owner: z.string(),
  city: z.string(),
  name: z.string(),
  state: KeptNameState,
  keptAt: z.iso.datetime(),
  /** The last day on which it is kept. */
  until: z.iso.date(),
  /** The claims as they were taken: a later industry map must not orphan one. */
  claims: z.array(z.string()),
  judgement: NameJudgement,
  endedAt: z.iso.datetime().optional(),
  remindedAt: z.iso.datetime().optional(),
  /** The application that has used it. */
  caseId: CaseId.optional(),
  /** The state of which the index of names has been told. */
  indexed: KeptNameState.optional(),
});
/** See the schema. */
export type KeptName = z.infer<typeof KeptName>;

/** How kept names are stored; a year after its end one may be dropped. */
export const keptNames: RecordKind<KeptName> = {
  name: 'kept-name',
  schema: KeptName,
  lists: ({ owner, keptAt }) => [{ list: `owner:${owner}`, sort: keptAt }],
  dueAt: keptNameDueAt,
  expiresAt: ({ endedAt }) => endedAt && instantOf(Date.parse(endedAt) + 365 * 24 * 3_600_000),
};

/** When something is to be done about a kept name: tell the index, remind its owner, let it run out. */
function keptNameDueAt({ state, indexed, keptAt, endedAt, remindedAt, until }: KeptName): string | undefined {
  if (indexed !== state) return endedAt ?? keptAt;
  if (state !== 'kept') return undefined;
  return startOfDay(remindedAt === undefined ? reminderDay(until) : addDays(until, 1));
}

/** The day on which the owner of a kept name is reminded of its end. */
export function reminderDay(until: string): string {
  return addDays(until, -reminderDays);
}

/** The moment at which a day begins in China. */
export function startOfDay(day: string): string {
  return instantOf(startOfChinaDay(dayNumberOf(day)));
}

/** What the index of names is to say of it. */
export function keptNameChange({ id, name, city, state, until }: KeptName): NameChange {
  const entry = nameEntry(name, { city, status: 'reserved', until, holder: id });
  return { action: state === 'kept' ? 'put' : 'remove', entry };
}

/** Whether the holder of a claim is a kept name. */
export function isKeptName(holder: string): holder is KeptNameId {
  return KeptNameId.safeParse(holder).success;
}
