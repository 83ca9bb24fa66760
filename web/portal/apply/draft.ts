import type { LimitedCompany, PaperKind, Person } from '../../shared/api/shapes.ts';
import { servedCity } from '../city.ts';

type FoodWish = NonNullable<LimitedCompany['food']>;

/** A person as far as he has been typed. */
export type PersonDraft = {
  readonly key: string;
  readonly name: string;
  readonly document: {
    readonly type: Person['document']['type'];
    readonly number: string;
    readonly country: string;
  };
  readonly mobile: string;
  readonly email: string;
};

/** A shareholder as far as he has been typed. */
export type MemberDraft = {
  readonly person: string;
  readonly contributionFen: number | null;
  readonly way: LimitedCompany['members'][number]['way'];
  readonly valued: boolean;
  readonly payBy: string;
};

/** The one form as far as it has been filled in: laid out like the application, so JSON pointers fit both. */
export type Draft = {
  readonly name: string;
  readonly address: {
    readonly division: string;
    readonly street: string;
    readonly postalCode: string;
    readonly right: LimitedCompany['address']['right'];
    readonly areaSquareMetres: number | null;
  };
  readonly capitalFen: number | null;
  readonly term: { readonly kind: LimitedCompany['term']['kind']; readonly years: number | null };
  readonly scope: readonly string[];
  /** The names of the picked items, so that they can be read without the catalogue. */
  readonly scopeNames: Readonly<Record<string, string>>;
  readonly staff: number | null;
  readonly people: readonly PersonDraft[];
  readonly members: readonly MemberDraft[];
  readonly organs: {
    readonly legalRepresentative: string;
    readonly directors: readonly string[];
    readonly chair: string;
    readonly manager: string;
    readonly supervision: {
      readonly kind: LimitedCompany['organs']['supervision']['kind'];
      readonly people: readonly string[];
    };
    readonly financeOfficer: string;
    readonly liaison: string;
  };
  readonly beneficialOwner: {
    readonly kind: LimitedCompany['beneficialOwner']['kind'];
    readonly people: readonly string[];
  };
  readonly seals: {
    readonly maker: string;
    readonly delivery: LimitedCompany['seals']['delivery'];
    readonly electronic: boolean;
  };
  readonly bank: {
    readonly choice: LimitedCompany['bank']['choice'];
    readonly bank: string;
    readonly reason: string;
  };
  readonly tax: {
    readonly clerk: string;
    readonly taxpayer: LimitedCompany['tax']['taxpayer'];
    readonly invoices: LimitedCompany['tax']['invoices'];
  };
  readonly extras: readonly NonNullable<LimitedCompany['extras']>[number][];
  /** Asked for only together with the food permit. */
  readonly food: { readonly activity: FoodWish['activity']; readonly commits: boolean };
  /** Uploads that go with the form; a draft of an earlier version knows none. */
  readonly papers?: readonly { readonly kind: PaperKind; readonly upload: string }[];
  readonly promises: {
    readonly truthful: boolean;
    readonly addressIsReal: boolean;
    readonly similarNameRisk: boolean;
  };
};

/** A form nobody has touched, with the answers that most companies give. */
export const emptyDraft: Draft = {
  name: '',
  address: { division: '', street: '', postalCode: '', right: 'leased', areaSquareMetres: null },
  capitalFen: null,
  term: { kind: 'long-term', years: null },
  scope: [],
  scopeNames: {},
  staff: null,
  people: [],
  members: [],
  organs: {
    legalRepresentative: '',
    directors: [],
    chair: '',
    manager: '',
    supervision: { kind: 'none', people: [] },
    financeOfficer: '',
    liaison: '',
  },
  beneficialOwner: { kind: 'exempt-by-promise', people: [] },
  seals: { maker: '', delivery: 'pick-up', electronic: false },
  bank: { choice: 'open', bank: '', reason: '' },
  tax: { clerk: '', taxpayer: 'small-scale', invoices: 'digital' },
  extras: [],
  food: { activity: 'prepackaged', commits: false },
  promises: { truthful: false, addressIsReal: false, similarNameRisk: false },
};

/** The application that the form amounts to; what was left empty is left out. */
export function toApplication(draft: Draft): LimitedCompany {
  const { address, organs, beneficialOwner, bank, term } = draft;
  const { supervision } = organs;
  return {
    city: servedCity,
    entityType: 'limited-company',
    name: draft.name.trim(),
    address: {
      division: address.division,
      street: address.street.trim(),
      ...(address.postalCode && { postalCode: address.postalCode.trim() }),
      right: address.right,
      areaSquareMetres: address.areaSquareMetres ?? 0,
    },
    capitalFen: draft.capitalFen ?? 0,
    term: term.kind === 'years' ? { kind: 'years', years: term.years ?? 0 } : { kind: 'long-term' },
    scope: [...draft.scope],
    ...(draft.staff !== null && { staff: draft.staff }),
    people: draft.people.map(toPerson),
    members: draft.members.map(({ valued, contributionFen, ...member }) => ({
      ...member,
      contributionFen: contributionFen ?? 0,
      ...(member.way !== 'cash' && { valued }),
    })),
    organs: {
      legalRepresentative: organs.legalRepresentative,
      directors: [...organs.directors],
      ...(organs.chair && organs.directors.length > 1 && { chair: organs.chair }),
      ...(organs.manager && { manager: organs.manager }),
      supervision:
        supervision.kind === 'none'
          ? { kind: 'none', consentOfAllMembers: true }
          : { kind: supervision.kind, people: [...supervision.people] },
      financeOfficer: organs.financeOfficer,
      liaison: organs.liaison,
    },
    beneficialOwner:
      beneficialOwner.kind === 'filed'
        ? { kind: 'filed', people: [...beneficialOwner.people] }
        : { kind: 'exempt-by-promise' },
    seals: draft.seals,
    bank:
      bank.choice === 'open'
        ? { choice: 'open', bank: bank.bank }
        : { choice: 'declined', reason: bank.reason.trim() },
    tax: draft.tax,
    extras: [...draft.extras],
    ...(draft.extras.includes('food-permit') && { food: draft.food }),
    ...(draft.papers && draft.papers.length > 0 && { papers: [...draft.papers] }),
    // The server says no to a promise that was not given; the form asks for both before it sends.
    promises: draft.promises as LimitedCompany['promises'],
  };
}

function toPerson({ key, name, document, mobile, email }: PersonDraft): Person {
  const { type, country } = document;
  const number = document.number.trim().toUpperCase();
  const hasCountry = (type === 'passport' || type === 'permanent-resident') && country !== '';
  return {
    key,
    name: name.trim(),
    document: hasCountry ? { type, number, country: country.trim().toUpperCase() } : { type, number },
    mobile: mobile.trim(),
    ...(email.trim() && { email: email.trim() }),
  };
}
