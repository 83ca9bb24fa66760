import * as z from 'zod';
import { industryWordsVersion } from './industry-words.ts';
import { lookAlikesVersion } from './look-alikes.ts';
import { nameWordsVersion } from './name-words.ts';
import { readingsVersion } from './readings.ts';

/** The version of the comparison in `compareNames`; one that is changed gets a new one. */
const comparisonVersion = 'comparison-1';

/** What a verdict rests on, to be kept with it: with the same versions the same name gets the same findings. */
export const NameRulesVersion = z.object({
  words: z.string(),
  industries: z.string(),
  readings: z.string(),
  lookAlikes: z.string(),
  comparison: z.string(),
});
/** See the schema. */
export type NameRulesVersion = z.infer<typeof NameRulesVersion>;

/** The versions in force. */
export const nameRulesVersion: NameRulesVersion = {
  words: nameWordsVersion.version,
  industries: industryWordsVersion,
  readings: readingsVersion,
  lookAlikes: lookAlikesVersion,
  comparison: comparisonVersion,
};
