import * as z from 'zod';
import { PersonDocument } from '../persons/person-document.ts';
import { extraKinds } from '../services/extra-kinds.ts';
import { FoodWish } from './food-wish.ts';

const text = (max: number) => z.string().trim().min(1).max(max);
const date = z.iso.date();
const fen = z.int().nonnegative().max(Number.MAX_SAFE_INTEGER);

/** A key inside one application that names a person; every role refers to it, so nobody is typed twice. */
const PersonKey = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/);

/** A person who takes part in founding the company, with the document that says who he is. */
export const Person = z.strictObject({
  key: PersonKey,
  name: text(60),
  document: PersonDocument,
  mobile: text(20),
  email: z.email().max(120).optional(),
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

/** A shareholder (股东) with what he promises to pay in; the amount is in fen (RMB cents). */
export const Member = z.strictObject({
  person: PersonKey,
  contributionFen: fen,
  way: z.enum(contributionWays),
  valued: z.boolean().optional(),
  payBy: date,
});
/** See the schema. */
export type Member = z.infer<typeof Member>;

/** Who leads and supervises the company (公司法 art.10, 67–84); every entry is a person's key. */
export const Organs = z.strictObject({
  legalRepresentative: PersonKey,
  directors: z.array(PersonKey).min(1).max(19),
  chair: PersonKey.optional(),
  manager: PersonKey.optional(),
  supervision: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('supervisors'), people: z.array(PersonKey).min(1).max(19) }),
    z.strictObject({ kind: z.literal('audit-committee'), people: z.array(PersonKey).min(1).max(19) }),
    z.strictObject({ kind: z.literal('none'), consentOfAllMembers: z.literal(true) }),
  ]),
  financeOfficer: PersonKey,
  liaison: PersonKey,
});
/** See the schema. */
export type Organs = z.infer<typeof Organs>;

/** Opening the basic account may be declined with a reason; then nothing waits for a bank. */
export const BankWish = z.discriminatedUnion('choice', [
  z.strictObject({ choice: z.literal('open'), bank: text(40) }),
  z.strictObject({ choice: z.literal('declined'), reason: text(200) }),
]);
/** See the schema. */
export type BankWish = z.infer<typeof BankWish>;

/**
 * The one form (一表申报): everything that registration, seal maker, bank and tax office need, asked once.
 * Shape only; what the law says about the answers is in `completeness.ts`.
 */
export const Application = z.strictObject({
  city: z.string().regex(/^\d{6}$/),
  entityType: z.enum(['limited-company']),
  name: z.string().max(200),
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
  capitalFen: fen,
  term: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('long-term') }),
    z.strictObject({ kind: z.literal('years'), years: z.int().min(1).max(100) }),
  ]),
  scope: z.array(z.string().max(20)).min(1).max(60),
  staff: z.int().min(0).max(100_000).optional(),
  people: z.array(Person).min(1).max(120),
  members: z.array(Member).min(1).max(200),
  organs: Organs,
  beneficialOwner: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('exempt-by-promise') }),
    z.strictObject({ kind: z.literal('filed'), people: z.array(PersonKey).min(1).max(20) }),
  ]),
  seals: z.strictObject({ maker: text(40), delivery: z.enum(['pick-up', 'parcel']) }),
  bank: BankWish,
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
});
/** See the schema. */
export type Application = z.infer<typeof Application>;

/** Finds a person by key; completeness has made sure that every key used exists. */
export function personOf(application: Application, key: string): Person | undefined {
  return application.people.find((person) => person.key === key);
}
