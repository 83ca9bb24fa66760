import * as z from 'zod';
import { BankWish, commonParts, fen, PersonKey } from './parts.ts';

/** A sole proprietor's enterprise (个人独资企业): one natural person, who is liable with all that he has. */
export const SoleProprietorEnterprise = z.strictObject({
  entityType: z.literal('sole-proprietor-enterprise'),
  ...commonParts,
  capitalFen: fen,
  /** Whether the family's common property is contributed, and is then liable too (个人独资企业法 art.18). */
  familyProperty: z.boolean().default(false),
  organs: z.strictObject({
    owner: PersonKey,
    manager: PersonKey.optional(),
    financeOfficer: PersonKey,
    liaison: PersonKey,
  }),
});
/** See the schema. */
export type SoleProprietorEnterprise = z.infer<typeof SoleProprietorEnterprise>;

/** An individual business (个体工商户), run by one person or with the family; it may do without a bank account. */
export const IndividualBusiness = z.strictObject({
  entityType: z.literal('individual-business'),
  ...commonParts,
  bank: BankWish.default({ choice: 'declined', reason: '个体工商户，暂不开立银行账户' }),
  organs: z.strictObject({
    owner: PersonKey,
    /** Members of the family who take part in the business (市场主体登记管理条例 art.9). */
    family: z.array(PersonKey).max(20).default([]),
    liaison: PersonKey,
  }),
});
/** See the schema. */
export type IndividualBusiness = z.infer<typeof IndividualBusiness>;
