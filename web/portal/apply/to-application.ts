import type { Application, Person } from '../../shared/api/shapes.ts';
import { toAppointment } from './appointment.ts';
import type { Draft, MemberDraft, PersonDraft, RelationDraft } from './draft.ts';
import { isCompany } from './kinds.ts';

/**
 * The application that the form amounts to: of each kind of enterprise only what it has, and without what was left
 * empty. It may still lack answers: the service says which.
 */
export function toApplication(draft: Draft): Application {
  return { ...common(draft), ...ownOf(draft) } as unknown as Application;
}

function ownOf(draft: Draft): object {
  const { entityType, term } = draft;
  const capital = { capitalFen: draft.capitalFen ?? 0 };
  if (entityType === 'individual-business') return { organs: shopOrgans(draft) };
  if (entityType === 'sole-proprietor-enterprise') {
    return { ...capital, familyProperty: draft.familyProperty, organs: ownerOrgans(draft) };
  }
  return {
    ...capital,
    ...(entityType === 'joint-stock-company' && { shareFen: draft.shareFen ?? 0 }),
    term: term.kind === 'years' ? { kind: 'years', years: term.years ?? 0 } : { kind: 'long-term' },
    members: draft.members.map((member) => toMember(member, entityType)),
    organs: isCompany(entityType) ? companyOrgans(draft) : partnershipOrgans(draft),
    beneficialOwner: ownersOf(draft),
  };
}

function common(draft: Draft) {
  const { address, bank } = draft;
  return {
    city: draft.city,
    entityType: draft.entityType,
    name: draft.name.trim(),
    ...(draft.nameRelations.length > 0 && { nameRelations: draft.nameRelations.map(toRelation) }),
    address: {
      division: address.division,
      street: address.street.trim(),
      ...(address.postalCode && { postalCode: address.postalCode.trim() }),
      right: address.right,
      areaSquareMetres: address.areaSquareMetres ?? 0,
    },
    scope: draft.scope,
    ...(draft.approvals.length > 0 && { approvals: draft.approvals.map(withoutEmpty) }),
    ...(draft.staff !== null && { staff: draft.staff }),
    people: draft.people.map(toPerson),
    seals: draft.seals,
    bank:
      bank.choice === 'open'
        ? { choice: 'open', bank: bank.bank, ...toAppointment(bank.appointment) }
        : { choice: 'declined', reason: bank.reason.trim() },
    ...('seed' in draft.partnerDraw && { partnerDraw: draft.partnerDraw }),
    tax: draft.tax,
    extras: draft.extras,
    ...(draft.extras.includes('food-permit') && { food: draft.food }),
    ...(draft.papers.length > 0 && { papers: draft.papers }),
    promises: draft.promises,
  };
}

/** A relation as the service reads it, also for the check of the name alone. */
export function toRelation({ name, creditCode, document, ...rest }: RelationDraft): RelationDraft {
  return {
    ...rest,
    name: name.trim(),
    creditCode: creditCode.trim().toUpperCase(),
    document: document.trim(),
  };
}

function toPerson({ key, name, document, mobile, email, livesInChina }: PersonDraft): Person {
  const { type, country, validUntil } = document;
  const hasCountry = (type === 'passport' || type === 'permanent-resident') && country !== '';
  return {
    key,
    name: name.trim(),
    document: {
      type,
      number: document.number.trim().toUpperCase(),
      ...(hasCountry && { country: country.trim().toUpperCase() }),
      ...(validUntil && { validUntil }),
    },
    mobile: mobile.trim(),
    ...(email.trim() && { email: email.trim() }),
    ...(livesInChina && { livesInChina: livesInChina === 'yes' }),
  };
}

function toMember(member: MemberDraft, entityType: Draft['entityType']): object {
  const { is, person, enterprise, liability, contributionFen, way, valued, payBy } = member;
  return {
    person,
    ...(is === 'enterprise' && {
      enterprise: {
        name: enterprise.name.trim(),
        creditCode: enterprise.creditCode.trim().toUpperCase(),
      },
    }),
    ...(entityType === 'limited-partnership' && { liability }),
    contributionFen: contributionFen ?? 0,
    way,
    ...(way !== 'cash' && { valued }),
    payBy,
  };
}

function companyOrgans({ entityType, organs }: Draft): object {
  const { supervision, terms } = organs;
  return {
    legalRepresentative: organs.legalRepresentative,
    directors: organs.directors,
    ...(organs.directors.length > 1 && withoutEmpty({ chair: organs.chair })),
    ...withoutEmpty({ manager: organs.manager, deputyManagers: organs.deputyManagers }),
    supervision:
      supervision.kind === 'none' && entityType === 'limited-company'
        ? { kind: 'none', consentOfAllMembers: true }
        : supervision,
    ...withoutEmpty({ staffRepresentatives: organs.staffRepresentatives }),
    terms: { directors: terms.directors ?? 3, supervisors: terms.supervisors ?? 3 },
    financeOfficer: organs.financeOfficer,
    liaison: organs.liaison,
  };
}

function partnershipOrgans({ organs: { executives, financeOfficer, liaison } }: Draft): object {
  return { executives, financeOfficer, liaison };
}

function ownerOrgans({ organs: { owner, manager, financeOfficer, liaison } }: Draft): object {
  return { owner, ...withoutEmpty({ manager }), financeOfficer, liaison };
}

function shopOrgans({ organs: { owner, family, liaison } }: Draft): object {
  return { owner, family: family.filter((key) => key !== owner), liaison };
}

function ownersOf({ beneficialOwner: { kind, people, grounds } }: Draft): object {
  if (kind !== 'filed') return { kind };
  const given = grounds.map(({ person, ground, percent }) => ({
    person,
    ground,
    ...(ground !== 'control' && percent !== null && { percent }),
  }));
  return { kind, people, ...(given.length > 0 && { grounds: given }) };
}

/** Without the entries that are an empty text or an empty list. */
function withoutEmpty(entries: Readonly<Record<string, string | readonly string[]>>): object {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value.length > 0));
}
