import * as z from 'zod';

/** What a company gets into its hands: by one parcel, or at one pick-up. */
export const HandOver = z.object({
  way: z.enum(['pick-up', 'parcel']),
  things: z.array(z.enum(['licence-copy', 'seals', 'ukey'])),
  state: z.enum(['prepared', 'ready', 'shipped', 'handed-over']),
  preparedAt: z.iso.datetime(),
  /** When it lay ready at the window, or left in the post. */
  sentAt: z.iso.datetime().optional(),
  /** The number of the parcel. */
  tracking: z.string().optional(),
  /** Who received it, who handed it over, and when (签收). */
  receipt: z
    .object({
      by: z.enum(['legal-representative', 'agent', 'courier']),
      at: z.iso.datetime(),
      recordedBy: z.string(),
    })
    .optional(),
});
/** See the schema. */
export type HandOver = z.infer<typeof HandOver>;
