import { prohibitedWords } from './words/prohibited-words.ts';
import { protectedBrands } from './words/protected-brands.ts';
import { restrictedWords } from './words/restricted-words.ts';
import type { NameWordClass } from './words/word-class.ts';

/** The word list in force: dated, and a starter until the official list is loaded. */
export const nameWordsVersion = {
  version: 'starter-2026-11-23',
  effectiveFrom: '2026-11-23',
  label: 'starter',
} as const;

/** All versions that a verdict may name. */
export const nameWordsVersions: readonly string[] = ['starter-2026-11-22', nameWordsVersion.version];

/** The classes of prohibited and restricted words, of every day; the words themselves stand in `words/`. */
export const nameWordClasses: readonly NameWordClass[] = [
  ...prohibitedWords,
  ...restrictedWords,
  ...protectedBrands,
];

/**
 * The words of a version; its day stands at its end, so that a verdict can be computed again as it was given. When a class
 * would end was not known then, and is no part of it.
 */
export function wordClassesOf(version: string): readonly NameWordClass[] {
  const day = /\d{4}-\d{2}-\d{2}$/.exec(version)?.[0] ?? nameWordsVersion.effectiveFrom;
  return nameWordClasses
    .filter(({ since, until }) => since <= day && (until === undefined || day < until))
    .map(({ until: _end, ...known }) => known);
}
