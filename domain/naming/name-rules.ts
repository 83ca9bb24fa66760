import { industryWordsVersion } from './industry-words.ts';
import { lookAlikesVersion } from './look-alikes.ts';
import { nameWordsVersion } from './name-words.ts';
import { readingsVersion } from './readings.ts';

/** The version of the comparison in `compareNames`; one that is changed gets a new one. */
const comparisonVersion = 'comparison-1';

/** What a verdict rests on, to be kept with it: with the same versions the same name gets the same findings. */
export type NameRulesVersion = {
  readonly words: string;
  readonly industries: string;
  readonly readings: string;
  readonly lookAlikes: string;
  readonly comparison: string;
};

/** The versions in force. */
export const nameRulesVersion: NameRulesVersion = {
  words: nameWordsVersion.version,
  industries: industryWordsVersion,
  readings: readingsVersion,
  lookAlikes: lookAlikesVersion,
  comparison: comparisonVersion,
};
