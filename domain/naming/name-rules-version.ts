import * as z from 'zod';

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
