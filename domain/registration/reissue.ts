import * as z from 'zod';
import { entityKindNamed } from '../application/entity-kinds.ts';
import type { Finding } from '../findings.ts';

/**
 * What a licence may say otherwise than was registered by a slip of the pen (更正登记): the name of whoever answers for the
 * enterprise, and its place. Name, code, capital and date are changed by another registration only.
 */
export const LicenceCorrections = z.strictObject({
  head: z.string().trim().min(1).max(60).optional(),
  address: z.string().trim().min(1).max(200).optional(),
});
/** See the schema. */
export type LicenceCorrections = z.infer<typeof LicenceCorrections>;

type Facts = Readonly<Record<string, unknown>>;

/** The facts that the corrections change, under the names of the record; none where it says so already. */
export function changedFacts(record: Facts, { head, address }: LicenceCorrections): Facts {
  const headFact = entityKindNamed(record['entityType'])?.head.fact ?? 'legalRepresentative';
  const wanted = { [headFact]: head, address };
  return Object.fromEntries(
    Object.entries(wanted).filter(([fact, value]) => value !== undefined && value !== record[fact]),
  );
}

/** The licence under its next version, with these facts put right; everything else stays to the letter. */
export function nextVersion(record: Facts, changed: Facts): Facts & { readonly version: number } {
  return { ...record, ...changed, version: Number(record['version']) + 1 };
}

/** That a new version would say the same as the one that stands. */
export const nothingCorrected: Finding = {
  path: '/corrections',
  rule: 'L01',
  message: { zh: '更正后的内容与执照现有内容相同', en: 'the licence says so already' },
  base: '市场主体登记管理条例实施细则 art.23',
  remedy: { zh: '请填写需要更正的内容', en: 'enter what has to be put right' },
};
