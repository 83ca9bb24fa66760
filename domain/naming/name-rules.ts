import { comparisonVersion, comparisonVersions } from './contained-name.ts';
import { industryWordsVersion, industryWordTables } from './industry-words.ts';
import { lookAlikesVersion, lookAlikeTables } from './look-alikes.ts';
import type { NameRulesVersion } from './name-rules-version.ts';
import { nameWordsVersion, nameWordsVersions } from './name-words.ts';
import { readingsVersion, readingTables } from './readings.ts';

/** The versions in force. */
export const nameRulesVersion: NameRulesVersion = {
  words: nameWordsVersion.version,
  industries: industryWordsVersion,
  readings: readingsVersion,
  lookAlikes: lookAlikesVersion,
  comparison: comparisonVersion,
};

/** Whether verdicts under these versions can be computed again; a version is kept for as long as a verdict may name it. */
export function areKnownRules(rules: NameRulesVersion): boolean {
  return (
    nameWordsVersions.includes(rules.words) &&
    Object.hasOwn(industryWordTables, rules.industries) &&
    Object.hasOwn(readingTables, rules.readings) &&
    Object.hasOwn(lookAlikeTables, rules.lookAlikes) &&
    comparisonVersions.some((version) => version === rules.comparison)
  );
}
