import * as z from 'zod';

/** A message as the system hands it in; `webhook-id` is its id. */
export const Message = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('sms'), to: z.string().min(1), text: z.string().min(1).max(500) }),
  z.object({
    channel: z.literal('email'),
    to: z.string().min(1),
    from: z.string(),
    subject: z.string().min(1),
    text: z.string().min(1),
  }),
]);
/** See the schema. */
export type Message = z.infer<typeof Message>;

/** How often a busy recipient's message is turned away before it is taken. */
export const busyTimes = 2;

/** What a number or an address does to a message, beside taking it. */
export function triggerOf({ to }: Message): 'unknown' | 'busy' | undefined {
  if (to.endsWith('0404') || to.startsWith('unknown')) return 'unknown';
  if (to.endsWith('0503') || to.startsWith('busy')) return 'busy';
  return undefined;
}
