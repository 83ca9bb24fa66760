import * as z from 'zod';
import { openedTypes } from '../../domain/application/application.ts';
import { sealKinds } from '../../domain/services/seal-set.ts';

const Person = z.object({ name: z.string() });

/** What a partner reads of a work item; it takes what it needs and passes over the rest. */
export const PartnerWorkItem = z.object({
  id: z.string(),
  state: z.enum(['open', 'claimed', 'awaiting-correction', 'completed', 'refused', 'cancelled']),
  correction: z.object({ answeredAt: z.string().optional() }).optional(),
  afterwards: z.array(z.object({ fact: z.string() })).optional(),
  facts: z.object({
    company: z.object({ name: z.string(), creditCode: z.string().length(18), licenceNumber: z.string() }),
    legalRepresentative: Person.optional(),
    /** By video at once, or when the customer comes. */
    appointment: z
      .discriminatedUnion('way', [
        z.object({ way: z.literal('video') }),
        z.object({ way: z.literal('visit'), at: z.string() }),
      ])
      .optional(),
    capitalFen: z.number().optional(),
    taxpayer: z.enum(['small-scale', 'general']).optional(),
    invoices: z.enum(['digital', 'ukey']).optional(),
    staff: z.number().optional(),
    entityType: z.enum(openedTypes).optional(),
    seals: z
      .array(
        z.object({
          kind: z.enum(sealKinds),
          text: z.string(),
          code: z.string().optional(),
          widthMm: z.number(),
          heightMm: z.number(),
        }),
      )
      .optional(),
    electronic: z.boolean().optional(),
    fileWith: z.string().optional(),
    way: z.enum(['none', 'filing', 'commitment', 'ordinary']).optional(),
  }),
});
/** See the schema. */
export type PartnerWorkItem = z.infer<typeof PartnerWorkItem>;
/** What the work item tells of the company. */
export type Facts = PartnerWorkItem['facts'];

/** When the customer is expected, in milliseconds; 0 where nobody has to come. */
export function visitOf({ facts: { appointment } }: PartnerWorkItem): number {
  return appointment?.way === 'visit' ? Date.parse(appointment.at) : 0;
}
