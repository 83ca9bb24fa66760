import * as z from 'zod';
import { AppointmentWish } from '../appointments/shapes.ts';
import { PartnerDraw } from '../cities/partner-draw.ts';
import { UploadId } from '../ids.ts';
import { NameRelations } from '../naming/name-relation.ts';
import { PersonDocument } from '../persons/person-document.ts';
import { extraKinds } from '../services/extra-kinds.ts';
import { PaperKind } from '../uploads/paper-kinds.ts';
import { FoodWish } from './food-wish.ts';

/** A line of text that somebody types, without control characters and without marks that no name or address has. */
const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}<>]*$/u);
/** An amount in fen (RMB cents). */
export const fen = z.int().nonnegative().max(Number.MAX_SAFE_INTEGER);
const date = z.iso.date();

/** A key inside one application that names a person; every role refers to it, so nobody is typed twice. */
export const PersonKey = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/);

/** A person who takes part in founding the enterprise, with the document that says who he is. */
export const Person = z.strictObject({
  key: PersonKey,
  name: text(60),
  document: PersonDocument,
  mobile: text(20),
  email: z.email().max(120).optional(),
  /** Whether he lives in China; left out it follows from the document. Asked for promoters only (公司法 art.92). */
  livesInChina: z.boolean().optional(),
});
/** See the schema. */
export type Person = z.infer<typeof Person>;

/** The ways in which a shareholder may contribute (公司法 art.48); anything else is not a contribution. */
export const contributionWays = [
  'cash',
  'goods',
  'intellectual-property',
  'land-use-right',
  'equity',
  'claim',
] as const;

const contribution = {
  /** The member himself; of an enterprise, the natural person who acts and signs for it. */
  person: PersonKey,
  /** The enterprise that is the member, with its name and credit code; left out, the member is the person. */
  enterprise: z.strictObject({ name: text(120), creditCode: z.string().max(40) }).optional(),
  contributionFen: fen,
  valued: z.boolean().optional(),
  payBy: date,
};

/** A shareholder (股东, 发起人) with what he promises to pay in, and by when. */
export const Member = z.strictObject({ ...contribution, way: z.enum(contributionWays) });
/** See the schema. */
export type Member = z.infer<typeof Member>;

/** A partner with unlimited liability (普通合伙人); he may also contribute his labour (合伙企业法 art.16). */
export const Partner = z.strictObject({ ...contribution, way: z.enum([...contributionWays, 'labour']) });

/** A partner of a limited partnership (合伙企业法 art.61). */
export const LimitedPartner = Partner.extend({ liability: z.enum(['general', 'limited']) });

/**
 * Opening the basic account may be declined with a reason; then nothing waits for a bank. Without an appointment the bank calls its
 * customer, as it always did.
 */
export const BankWish = z.discriminatedUnion('choice', [
  z.strictObject({ choice: z.literal('open'), bank: text(40), appointment: AppointmentWish.optional() }),
  z.strictObject({ choice: z.literal('declined'), reason: text(200) }),
]);
/** See the schema. */
export type BankWish = z.infer<typeof BankWish>;

/** An approval that the law wants before registration (前置许可): the paper for one item of the scope. */
const Approval = z.strictObject({
  item: z.string().max(20),
  number: text(60),
  issuer: text(80),
  issuedOn: date,
  validUntil: date.optional(),
});

/** How long the enterprise is to exist. */
export const Term = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('long-term') }),
  z.strictObject({ kind: z.literal('years'), years: z.int().min(1).max(100) }),
]);

/**
 * Who owns or controls the enterprise in the end (受益所有人信息管理办法). Why somebody is named need not be said of a
 * member with 25 % or more of his own: the form knows it.
 */
export const BeneficialOwner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exempt-by-promise') }),
  z.strictObject({
    kind: z.literal('filed'),
    people: z.array(PersonKey).min(1).max(20),
    grounds: z
      .array(
        z.strictObject({
          person: PersonKey,
          ground: z.enum(['shares', 'income', 'votes', 'control']),
          percent: z.number().positive().max(100).optional(),
        }),
      )
      .max(20)
      .optional(),
  }),
]);

/** What every kind of enterprise is asked. */
export const commonParts = {
  city: z.string().regex(/^\d{6}$/),
  name: z.string().max(200),
  /** Enterprises whose same or similar names do not bar this one; an officer looks at the proof. */
  nameRelations: NameRelations.optional(),
  address: z.strictObject({
    division: z.string().regex(/^\d{6}$/),
    street: text(120),
    postalCode: z
      .string()
      .regex(/^\d{6}$/)
      .optional(),
    right: z.enum(['owned', 'leased', 'free-use']),
    areaSquareMetres: z.number().positive().max(1_000_000),
  }),
  scope: z.array(z.string().max(20)).min(1).max(60),
  approvals: z.array(Approval).max(60).optional(),
  /** What goes with the form and was uploaded before; nearly every form needs none. */
  papers: z
    .array(z.strictObject({ kind: PaperKind, upload: UploadId }))
    .max(20)
    .optional(),
  staff: z.int().min(0).max(100_000).optional(),
  people: z.array(Person).min(1).max(240),
  /** `electronic`: do not wait for the set of seals, the electronic ones will do; the set follows. */
  seals: z.strictObject({
    maker: text(40),
    delivery: z.enum(['pick-up', 'parcel']),
    electronic: z.boolean().optional(),
  }),
  bank: BankWish,
  /** In which order the applicant saw seal makers and banks, if he was shown them by this service. */
  partnerDraw: PartnerDraw.optional(),
  tax: z.strictObject({
    clerk: PersonKey,
    taxpayer: z.enum(['small-scale', 'general']),
    invoices: z.enum(['digital', 'ukey']),
  }),
  extras: z.array(z.enum(extraKinds)).max(extraKinds.length).default([]),
  /** What is done with food, where a food permit is asked for together with the licence. */
  food: FoodWish.optional(),
  promises: z.strictObject({
    truthful: z.literal(true),
    addressIsReal: z.literal(true),
    similarNameRisk: z.boolean().optional(),
  }),
} as const;
