import * as z from 'zod';
import { BeneficialOwner, commonParts, fen, LimitedPartner, Partner, PersonKey, Term } from './parts.ts';

const partnershipParts = {
  ...commonParts,
  capitalFen: fen,
  term: Term,
  organs: z.strictObject({
    /** The partners who carry on the business (执行事务合伙人); of an enterprise, who acts for it. */
    executives: z.array(PersonKey).min(1).max(19),
    financeOfficer: PersonKey,
    liaison: PersonKey,
  }),
  beneficialOwner: BeneficialOwner,
};

/** A general partnership (普通合伙企业): every partner is liable without limit. */
export const GeneralPartnership = z.strictObject({
  entityType: z.literal('general-partnership'),
  ...partnershipParts,
  members: z.array(Partner).min(1).max(240),
});
/** See the schema. */
export type GeneralPartnership = z.infer<typeof GeneralPartnership>;

/** A limited partnership (有限合伙企业): some partners are liable with their contribution only. */
export const LimitedPartnership = z.strictObject({
  entityType: z.literal('limited-partnership'),
  ...partnershipParts,
  members: z.array(LimitedPartner).min(1).max(240),
});
/** See the schema. */
export type LimitedPartnership = z.infer<typeof LimitedPartnership>;
