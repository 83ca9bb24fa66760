import * as z from 'zod';
import type { Application } from '../application/application.ts';

/** The kinds of seals: official, finance, invoice, the legal representative's name, and where a city gives it, contract. */
export const sealKinds = ['official', 'finance', 'invoice', 'legal-representative', 'contract'] as const;
/** See {@link sealKinds}. */
export type SealKind = (typeof sealKinds)[number];

/** The names of the seals as they are known; four of them are engraved into the seal itself. */
export const sealNames: Readonly<Record<SealKind, { readonly zh: string; readonly en: string }>> = {
  official: { zh: '公章', en: 'official seal' },
  finance: { zh: '财务专用章', en: 'finance seal' },
  invoice: { zh: '发票专用章', en: 'invoice seal' },
  'legal-representative': { zh: '法定代表人名章', en: 'name seal of the legal representative' },
  contract: { zh: '合同专用章', en: 'contract seal' },
};

/** The shape and size of one seal, in millimetres. */
const SealForm = z.strictObject({
  kind: z.enum(sealKinds),
  shape: z.enum(['round', 'oval', 'square']),
  widthMm: z.number().positive(),
  heightMm: z.number().positive(),
  borderMm: z.number().positive().max(2),
  star: z.boolean(),
});
/** See the schema. */
export type SealForm = z.infer<typeof SealForm>;

/**
 * The seals that a city gives to a new company. Sizes are the city's, within what holds everywhere: the official seal is
 * at most 45 mm wide (国务院关于…印章管理的规定 item 14), the invoice seal an oval of 40 × 30 mm with a border of 1 mm
 * (国家税务总局公告2011年第7号), the finance seal differs from the official one (item 22).
 */
export const SealSet = z
  .array(SealForm)
  .min(4)
  .refine(
    (set) => sealKinds.slice(0, 4).every((kind) => set.filter((one) => one.kind === kind).length === 1),
    'each of the four usual seals is given once',
  )
  .refine((set) => set.every((one) => one.kind !== 'official' || one.widthMm <= 45), 'at most 45 mm')
  .refine(
    (set) =>
      set.every(
        ({ kind, shape, widthMm, heightMm, borderMm }) =>
          kind !== 'invoice' || (shape === 'oval' && widthMm === 40 && heightMm === 30 && borderMm === 1),
      ),
    'the invoice seal is an oval of 40 × 30 mm',
  )
  .refine((set) => set.every((one) => one.kind === 'official' || !one.star), 'one seal has the star');
/** See the schema. */
export type SealSet = z.infer<typeof SealSet>;

/** Official seals that differ from a company's by the kind of enterprise, as local police practice has it. */
const officialByEntity: Readonly<
  Partial<Record<Application['entityType'], Pick<SealForm, 'widthMm' | 'heightMm' | 'borderMm'>>>
> = {
  'joint-stock-company': { widthMm: 42, heightMm: 42, borderMm: 1.2 },
  'sole-proprietor-enterprise': { widthMm: 38, heightMm: 38, borderMm: 1 },
  'individual-business': { widthMm: 38, heightMm: 38, borderMm: 1 },
};

/** One seal as it is ordered and engraved. */
export type PlannedSeal = SealForm & {
  /** The name on the seal: the company's, or the legal representative's on his own. */
  readonly text: string;
  /** The credit code in the middle of the invoice seal. */
  readonly code?: string;
};

/** Whose seals they are. */
export type SealOwner = {
  readonly name: string;
  readonly creditCode: string;
  readonly legalRepresentative: string;
};

/** The seals of one company, each with what is engraved into it. */
export function plannedSeals(
  set: SealSet,
  entityType: Application['entityType'],
  { name, creditCode, legalRepresentative }: SealOwner,
): PlannedSeal[] {
  return set.map((form) => ({
    ...form,
    ...(form.kind === 'official' && officialByEntity[entityType]),
    text: form.kind === 'legal-representative' ? legalRepresentative : name,
    ...(form.kind === 'invoice' && { code: creditCode }),
  }));
}
