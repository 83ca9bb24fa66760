import * as z from 'zod';
import { BeneficialOwner, commonParts, fen, Member, PersonKey, Term } from './parts.ts';

const several = z.array(PersonKey).min(1).max(19);
const supervisors = z.strictObject({ kind: z.literal('supervisors'), people: several });
const auditCommittee = z.strictObject({ kind: z.literal('audit-committee'), people: several });
const years = z.int().min(1).max(10).default(3);

const offices = {
  legalRepresentative: PersonKey,
  directors: several,
  chair: PersonKey.optional(),
  manager: PersonKey.optional(),
  deputyManagers: several.optional(),
  supervision: z.discriminatedUnion('kind', [
    supervisors,
    auditCommittee,
    z.strictObject({ kind: z.literal('none'), consentOfAllMembers: z.literal(true) }),
  ]),
  /** Who of the directors and supervisors is chosen by the staff (公司法 art.68, 76); left out, nobody has been asked. */
  staffRepresentatives: z.array(PersonKey).max(19).optional(),
  /** The terms of office in years (公司法 art.70, 77). */
  terms: z.strictObject({ directors: years, supervisors: years }).default({ directors: 3, supervisors: 3 }),
  financeOfficer: PersonKey,
  liaison: PersonKey,
};

/** Who leads and supervises the company (公司法 art.10, 67–84); every entry is a person's key. */
export const Organs = z.strictObject(offices);
/** See the schema. */
export type Organs = z.infer<typeof Organs>;

const companyParts = {
  ...commonParts,
  capitalFen: fen,
  term: Term,
  members: z.array(Member).min(1).max(240),
  beneficialOwner: BeneficialOwner,
};

/** A limited company (有限责任公司), of one shareholder or several. */
export const LimitedCompany = z.strictObject({
  entityType: z.literal('limited-company'),
  ...companyParts,
  organs: Organs,
});
/** See the schema. */
export type LimitedCompany = z.infer<typeof LimitedCompany>;

/**
 * A joint-stock company founded by its promoters (发起设立的股份有限公司): the shares are paid before it is founded, it
 * has a manager, and it does not go without supervision (公司法 art.98, 126, 130).
 */
export const JointStockCompany = z.strictObject({
  entityType: z.literal('joint-stock-company'),
  ...companyParts,
  /** The par value of a share, in fen. */
  shareFen: z.int().positive().max(1_000_000_00).default(1_00),
  organs: z.strictObject({
    ...offices,
    manager: PersonKey,
    supervision: z.discriminatedUnion('kind', [supervisors, auditCommittee]),
  }),
});
/** See the schema. */
export type JointStockCompany = z.infer<typeof JointStockCompany>;
