import * as z from 'zod';
import type { CaseFile } from '../case/case-file.ts';
import { hasEnded } from '../case/lifecycle.ts';
import { serviceKinds } from '../services/services.ts';
import type { RecordKind } from '../records.ts';
import { chinaDateOf } from '../time/instant.ts';

/** On which way somebody rated (国办发〔2019〕51号): one store for all of them. */
export const RatingChannel = z.enum(['portal', 'sms', 'hall-device', '12345']);

/** What is rated: the case as a whole, one of its steps, or whoever helped with it. */
export const RatingMatter = z.enum(['case', 'registration', 'help', ...serviceKinds]);
/** See the schema. */
export type RatingMatter = z.infer<typeof RatingMatter>;

/** Very satisfied 5, satisfied 4, basically satisfied 3, dissatisfied 2, very dissatisfied 1 (GB/T 39734-2020). */
export const Stars = z.int().min(1).max(5);

/** The last two of the five levels are a bad rating (差评). */
export function isBad(stars: number): boolean {
  return stars <= 2;
}

/** One evaluation; there is at most one of a case and matter, and none counts as nothing. */
export const Rating = z.object({
  id: z.string(),
  version: z.int(),
  caseId: z.string(),
  city: z.string(),
  matter: RatingMatter,
  stars: Stars,
  channel: RatingChannel,
  /** What he said; sealed. */
  words: z.string().optional(),
  by: z.string(),
  at: z.iso.datetime(),
});
/** See the schema. */
export type Rating = z.infer<typeof Rating>;

/** The id of the one rating of a case and matter. */
export function ratingId(caseId: string, matter: RatingMatter): string {
  return `rating_${caseId}.${matter}`;
}

/** The lists of ratings: of a case, and of a day in China. */
export const ratingLists = {
  ofCase: (caseId: string) => `case:${caseId}`,
  ofDay: (day: string) => `all-of:${day}`,
} as const;

/** How ratings are kept. */
export const ratingKind: RecordKind<Rating> = {
  name: 'rating',
  schema: Rating,
  lists: ({ caseId, matter, at }) => [
    { list: ratingLists.ofCase(caseId), sort: matter },
    { list: ratingLists.ofDay(chinaDateOf(at)), sort: at },
  ],
  sealed: ['words'],
};

/** Whether there is something to rate yet: the case has ended, or the step is done. */
export function canBeRated({ case: subject, items }: CaseFile, matter: RatingMatter): boolean {
  if (matter === 'case') return hasEnded(subject.status) && subject.status !== 'withdrawn';
  if (matter === 'registration') return subject.company !== undefined;
  if (matter === 'help')
    return Boolean(subject.help?.helper && (subject.help.ended ?? hasEnded(subject.status)));
  return items.some(({ kind, state }) => kind === matter && state === 'completed');
}
