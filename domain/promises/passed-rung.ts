import * as z from 'zod';

/** A mark on the way to the end of a promise that was passed: when that was noticed, and who was told by name. */
export const PassedRung = z.object({
  light: z.enum(['yellow', 'orange', 'red']),
  at: z.iso.datetime(),
  to: z.string(),
});
/** See the schema. */
export type PassedRung = z.infer<typeof PassedRung>;
