import * as z from 'zod';
import type { CaseId } from '../ids.ts';
import type { RecordKind } from '../records.ts';
import type { Digest } from './link.ts';

/** The end of a case's chain on the evening of a day. */
export type ChainHead = { readonly caseId: CaseId; readonly sequence: number; readonly hash: string };

/** A {@link ChainHead} as it is published: `of` is the digest of the case's id, which says nothing to a stranger. */
export const PublishedHead = z.object({ of: z.string(), sequence: z.int().positive(), hash: z.string() });
/** See the schema. */
export type PublishedHead = z.infer<typeof PublishedHead>;

/**
 * What a day's chains come to: one root over the heads of all cases to which something happened, chained to the root of
 * the day before and signed. Whoever has kept it notices any later change, in any case, by anybody.
 */
export const DailyRoot = z.object({
  /** The day in China, `2026-11-23`. */
  id: z.iso.date(),
  version: z.int().positive(),
  cases: z.int().nonnegative(),
  previous: z.string(),
  root: z.string(),
  madeAt: z.iso.datetime(),
  /** A compact JWS (RFC 7515) over day, cases, previous and root. */
  signature: z.string(),
});
/** See the schema. */
export type DailyRoot = z.infer<typeof DailyRoot>;

/** A part of the heads of a day, small enough for one record. */
export const DailyHeads = z.object({
  id: z.string(),
  version: z.int().positive(),
  heads: z.array(PublishedHead),
});
/** See the schema. */
export type DailyHeads = z.infer<typeof DailyHeads>;

/** How roots are kept: one list, by day. */
export const dailyRootRecords: RecordKind<DailyRoot> = {
  name: 'daily-root',
  schema: DailyRoot,
  lists: ({ id }) => [{ list: 'all', sort: id }],
};

/** How the heads of a day are kept: in parts, listed by day. */
export const dailyHeadsRecords: RecordKind<DailyHeads> = {
  name: 'daily-heads',
  schema: DailyHeads,
  lists: ({ id }) => [{ list: id.slice(0, 10), sort: id }],
};

/** The heads of a day as they are published, in the order in which the root counts them. */
export function published(heads: readonly ChainHead[], digest: Digest): PublishedHead[] {
  return heads
    .map(({ caseId, sequence, hash }) => ({ of: digest(caseId), sequence, hash }))
    .sort((a, b) => (a.of < b.of ? -1 : 1));
}

/** The root over a day's heads and the root before it. */
export function rootOf(
  day: string,
  previous: string,
  heads: readonly PublishedHead[],
  digest: Digest,
): string {
  const lines = heads.map(({ of, sequence, hash }) => `${of} ${sequence} ${hash}`);
  return digest([day, previous, ...lines].join('\n'));
}

/** What the signature of a root says. */
export function signedRoot({ id, cases, previous, root }: Omit<DailyRoot, 'signature'>) {
  return { kind: 'daily-root', day: id, cases, previous, root };
}
