import * as z from 'zod';
import type { Text } from '../findings.ts';
import { parseName } from './parse-name.ts';

/**
 * An enterprise whose name does not bar the applicant's (企业名称登记管理规定 art.17): one with which there is an
 * investment relation, one that allows its name to be used within another (art.15), or one that has given its name up in the
 * applicant's favour. Declared by the applicant with what proves it, and always looked at by an officer.
 */
export const NameRelation = z.strictObject({
  kind: z.enum(['investment', 'authorisation', 'transfer']),
  /** The full name of the enterprise, as it is registered. */
  name: z.string().trim().min(1).max(100),
  creditCode: z.string().trim().min(1).max(18),
  /** The paper that proves it, by title and number; the original is shown to the officer. */
  document: z.string().trim().min(1).max(120),
  /** That enterprise agrees that the name is used. */
  consent: z.literal(true),
});
/** See the schema. */
export type NameRelation = z.infer<typeof NameRelation>;

/** What a relation is called. */
export const relationNames: Readonly<Record<NameRelation['kind'], Text>> = {
  investment: { zh: '投资关系', en: 'investment' },
  authorisation: { zh: '授权使用', en: 'authorisation' },
  transfer: { zh: '名称转让', en: 'transfer of the name' },
};

/** The relations that can be declared for one name. */
export const NameRelations = z.array(NameRelation).max(20);

/** The relation with the enterprise that has this name (in its normal spelling), if one was declared. */
export function relationWith(
  relations: readonly NameRelation[] | undefined,
  normalised: string,
): NameRelation | undefined {
  return relations?.find(({ name }) => parseName(name).normalised === normalised);
}

/** The relation by which a name may hold this word: with an enterprise that invests or allows it, and is called so (art.15). */
export function relationAllowing(
  relations: readonly NameRelation[] | undefined,
  word: string,
): NameRelation | undefined {
  return relations?.find(
    ({ kind, name }) => kind !== 'transfer' && parseName(name).normalised.includes(word),
  );
}
