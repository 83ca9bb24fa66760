import * as z from 'zod';

/** What social insurance and housing fund answer: the number under which the unit is registered. */
export const ExtraAnswer = z.strictObject({ registrationNumber: z.string().min(1).max(40) });
/** See the schema. */
export type ExtraAnswer = z.infer<typeof ExtraAnswer>;
