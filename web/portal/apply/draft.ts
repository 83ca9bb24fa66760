import type {
  Application,
  LimitedCompany,
  LimitedPartnership,
  PaperKind,
  Person,
} from '../../shared/api/shapes.ts';
import type { EntityType } from './kinds.ts';

type FoodWish = NonNullable<Application['food']>;
type Owners = Extract<LimitedCompany['beneficialOwner'], { kind: 'filed' }>;

/** A person as far as he has been typed. */
export type PersonDraft = {
  readonly key: string;
  readonly name: string;
  readonly document: {
    readonly type: Person['document']['type'];
    readonly number: string;
    readonly country: string;
    /** Empty for a document that is valid for good. */
    readonly validUntil: string;
  };
  readonly mobile: string;
  readonly email: string;
  /** Asked of promoters; empty, it follows from the document. */
  readonly livesInChina: '' | 'yes' | 'no';
};

/** A shareholder or partner as far as he has been typed. */
export type MemberDraft = {
  readonly is: 'person' | 'enterprise';
  /** The member, or who signs for the enterprise. */
  readonly person: string;
  readonly enterprise: { readonly name: string; readonly creditCode: string };
  readonly liability: LimitedPartnership['members'][number]['liability'];
  readonly contributionFen: number | null;
  readonly way: LimitedPartnership['members'][number]['way'];
  readonly valued: boolean;
  readonly payBy: string;
};

/** An approval before registration, for one item of the scope. */
export type ApprovalDraft = Readonly<
  Record<'item' | 'number' | 'issuer' | 'issuedOn' | 'validUntil', string>
>;

type NameRelation = NonNullable<Application['nameRelations']>[number];

/** A relation with an enterprise whose name would bar this one, as far as it has been typed. */
export type RelationDraft = Omit<NameRelation, 'consent'> & { readonly consent: boolean };

/** What a relation with another enterprise may be. */
export const relationKinds = [
  'investment',
  'authorisation',
  'transfer',
] as const satisfies readonly NameRelation['kind'][];

/** Why somebody is a beneficial owner who does not hold a quarter himself. */
export type GroundDraft = {
  readonly person: string;
  readonly ground: NonNullable<Owners['grounds']>[number]['ground'];
  readonly percent: number | null;
};

/**
 * The one form as far as it has been filled in: laid out like the application, so JSON pointers fit both. It has the
 * fields of every kind of enterprise, so that nothing is lost while somebody makes up his mind between two of them.
 */
export type Draft = {
  /** Its code; empty until one is chosen. */
  readonly city: string;
  readonly entityType: EntityType;
  readonly name: string;
  readonly address: {
    readonly division: string;
    readonly street: string;
    readonly postalCode: string;
    readonly right: Application['address']['right'];
    readonly areaSquareMetres: number | null;
  };
  readonly capitalFen: number | null;
  readonly shareFen: number | null;
  readonly familyProperty: boolean;
  readonly term: { readonly kind: LimitedCompany['term']['kind']; readonly years: number | null };
  readonly scope: readonly string[];
  /** The names of the picked items, so that they can be read without the catalogue. */
  readonly scopeNames: Readonly<Record<string, string>>;
  readonly approvals: readonly ApprovalDraft[];
  readonly staff: number | null;
  readonly people: readonly PersonDraft[];
  readonly members: readonly MemberDraft[];
  readonly organs: {
    readonly legalRepresentative: string;
    readonly directors: readonly string[];
    readonly chair: string;
    readonly manager: string;
    readonly deputyManagers: readonly string[];
    readonly supervision: {
      readonly kind: LimitedCompany['organs']['supervision']['kind'];
      readonly people: readonly string[];
    };
    readonly staffRepresentatives: readonly string[];
    readonly terms: { readonly directors: number | null; readonly supervisors: number | null };
    readonly executives: readonly string[];
    readonly owner: string;
    readonly family: readonly string[];
    readonly financeOfficer: string;
    readonly liaison: string;
  };
  readonly beneficialOwner: {
    readonly kind: LimitedCompany['beneficialOwner']['kind'];
    readonly people: readonly string[];
    readonly grounds: readonly GroundDraft[];
  };
  readonly seals: {
    readonly maker: string;
    readonly delivery: Application['seals']['delivery'];
    readonly electronic: boolean;
  };
  readonly bank: {
    readonly choice: LimitedCompany['bank']['choice'];
    readonly bank: string;
    readonly reason: string;
    /** Empty for a bank that does neither. */
    readonly appointment: {
      readonly way: '' | 'video' | 'visit';
      readonly branch: string;
      readonly at: string;
    };
  };
  /** The order of seal makers and banks that was drawn and shown; empty before. */
  readonly partnerDraw: Readonly<Record<string, unknown>>;
  readonly tax: {
    readonly clerk: string;
    readonly taxpayer: Application['tax']['taxpayer'];
    readonly invoices: Application['tax']['invoices'];
  };
  readonly extras: readonly NonNullable<Application['extras']>[number][];
  /** Asked for only together with the food permit. */
  readonly food: { readonly activity: FoodWish['activity']; readonly commits: boolean };
  /** Uploads that go with the form. */
  readonly papers: readonly { readonly kind: PaperKind; readonly upload: string }[];
  /** Declared where another enterprise’s name would bar this one. */
  readonly nameRelations: readonly RelationDraft[];
  readonly promises: {
    readonly truthful: boolean;
    readonly addressIsReal: boolean;
    readonly similarNameRisk: boolean;
  };
};

/** Somebody of whom nothing has been typed. */
export const emptyPerson: PersonDraft = {
  key: '',
  name: '',
  document: { type: 'resident-id', number: '', country: '', validUntil: '' },
  mobile: '',
  email: '',
  livesInChina: '',
};

/** A member of whom nothing has been typed. */
export const emptyMember: MemberDraft = {
  is: 'person',
  person: '',
  enterprise: { name: '', creditCode: '' },
  liability: 'general',
  contributionFen: null,
  way: 'cash',
  valued: false,
  payBy: '',
};

/** An approval of which nothing has been typed. */
export const emptyApproval: ApprovalDraft = {
  item: '',
  number: '',
  issuer: '',
  issuedOn: '',
  validUntil: '',
};

/** A relation of which nothing has been typed. */
export const emptyRelation: RelationDraft = {
  kind: 'investment',
  name: '',
  creditCode: '',
  document: '',
  consent: false,
};

/** A form nobody has touched, with the answers that most founders give. */
export const emptyDraft: Draft = {
  city: '',
  entityType: 'limited-company',
  name: '',
  address: { division: '', street: '', postalCode: '', right: 'leased', areaSquareMetres: null },
  capitalFen: null,
  shareFen: 1_00,
  familyProperty: false,
  term: { kind: 'long-term', years: null },
  scope: [],
  scopeNames: {},
  approvals: [],
  staff: null,
  people: [],
  members: [],
  organs: {
    legalRepresentative: '',
    directors: [],
    chair: '',
    manager: '',
    deputyManagers: [],
    supervision: { kind: 'none', people: [] },
    staffRepresentatives: [],
    terms: { directors: 3, supervisors: 3 },
    executives: [],
    owner: '',
    family: [],
    financeOfficer: '',
    liaison: '',
  },
  beneficialOwner: { kind: 'exempt-by-promise', people: [], grounds: [] },
  seals: { maker: '', delivery: 'pick-up', electronic: false },
  bank: { choice: 'open', bank: '', reason: '', appointment: { way: '', branch: '', at: '' } },
  partnerDraw: {},
  tax: { clerk: '', taxpayer: 'small-scale', invoices: 'digital' },
  extras: [],
  food: { activity: 'prepackaged', commits: false },
  papers: [],
  nameRelations: [],
  promises: { truthful: false, addressIsReal: false, similarNameRisk: false },
};
