import * as z from 'zod';
import { ApplicationId, CaseId, UploadId } from '../ids.ts';
import type { RecordKind } from '../records.ts';
import { addDays } from '../time/calendar-date.ts';
import { PaperKind, paperKinds } from './paper-kinds.ts';
import { UploadRule } from './upload-rules.ts';

/** The only types of a paper. */
export const paperMediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
/** Bytes of one paper: what fits as base64 into a call of a function (6 MB). */
export const largestPaper = 4 * 1024 * 1024;
/** Papers that one person may keep at a time. */
export const mostPapers = 50;

/**
 * A paper that somebody has uploaded. `received` is there but not yet safe to open, `checked` is, `rejected` never
 * will be, `removed` was taken back or has run out without being used.
 */
export const Upload = z.object({
  id: UploadId,
  version: z.int().positive(),
  owner: z.string(),
  /** Who of the office has uploaded it for its owner, and for which application; left out when he did so himself. */
  uploadedBy: z.string().optional(),
  application: ApplicationId.optional(),
  kind: PaperKind,
  /** The name of the file as its owner knows it; personal. */
  name: z.string(),
  mediaType: z.enum(paperMediaTypes),
  /** Bytes. */
  size: z.int().positive(),
  /** SHA-256 in hexadecimal: which bytes were checked. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  state: z.enum(['received', 'checked', 'rejected', 'removed']),
  receivedAt: z.iso.datetime(),
  checkedAt: z.iso.datetime().optional(),
  /** Until this day it may be given with an application. */
  validUntil: z.iso.date(),
  rule: UploadRule.optional(),
  /** The cases that it belongs to; from the first one on it stays in the registration file. */
  cases: z.array(CaseId),
});
/** See the schema. */
export type Upload = z.infer<typeof Upload>;

/** The last day on which a paper of this kind may be used, given on `today` (`YYYY-MM-DD`). */
export function lastDayOf(kind: PaperKind, today: string): string {
  return addDays(today, paperKinds[kind].validDays);
}

/** Whether it may be given with an application on `today`. */
export function isUsable(upload: Upload, today: string): boolean {
  return upload.state === 'checked' && upload.validUntil >= today;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const later = (at: string, ms: number) => new Date(Date.parse(at) + ms).toISOString();

/** How uploads are kept. Somebody comes back to one that was not checked, and to one that runs out unused. */
export const uploadRecords: RecordKind<Upload> = {
  name: 'upload',
  schema: Upload,
  lists: ({ owner, receivedAt, state }) =>
    state === 'removed' ? [] : [{ list: `owner:${owner}`, sort: receivedAt }],
  dueAt({ state, receivedAt, validUntil, cases }) {
    if (state === 'received') return later(receivedAt, 10 * minuteMs);
    if (state === 'checked' && cases.length === 0) return later(`${validUntil}T00:00:00+08:00`, dayMs);
    return undefined;
  },
  expiresAt: ({ state, receivedAt, checkedAt }) =>
    state === 'rejected' || state === 'removed' ? later(checkedAt ?? receivedAt, 30 * dayMs) : undefined,
  sealed: ['name'],
};
