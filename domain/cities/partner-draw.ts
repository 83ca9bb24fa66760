import * as z from 'zod';

const partners = z.array(z.string().max(40)).max(500);

/** In which order an applicant was shown the partners of a city, with all that it takes to draw it again. */
export const PartnerDraw = z.strictObject({
  rule: z.string().max(40),
  /** The version of the city profile whose partners they are. */
  profile: z.string().max(40),
  day: z.iso.date(),
  seed: z.string().max(80),
  sealMakers: partners,
  banks: partners,
});
/** See the schema. */
export type PartnerDraw = z.infer<typeof PartnerDraw>;
