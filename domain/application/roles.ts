import { hasMembers, isCompany, isPartnership, type Application, type Company } from './application.ts';

/** One place of the form that names a person: where it is (a JSON pointer), and the person's key there. */
export type Mention = { readonly path: string; readonly key: string };

/** Everybody who is named in each role of the form, in its order: `organs/chair` stands at `/organs/chair`. */
export type Mentions = Readonly<Record<string, readonly Mention[]>>;

/** The one list of the places that hold keys of people. */
export function mentionsByRole(application: Application): Mentions {
  return {
    ...(hasMembers(application) && {
      members: membersOf(application, (enterprise) => enterprise === undefined),
      // One person may act for several enterprises.
      'members/signatories': membersOf(application, (enterprise) => enterprise !== undefined),
    }),
    ...organsOf(application),
    ...(hasMembers(application) && ownersOf(application)),
    ...one('tax/clerk', application.tax.clerk),
  };
}

/**
 * Whoever answers for the enterprise to the world: legal representative (法定代表人), the first of the executive partners
 * (执行事务合伙人), investor (投资人) or operator (经营者). A key.
 */
export function headOf(application: Application): string {
  if (isCompany(application)) return application.organs.legalRepresentative;
  if (isPartnership(application)) return application.organs.executives[0] ?? '';
  return application.organs.owner;
}

/** Who keeps the books: the finance officer, or the operator himself of an individual business. A key. */
export function financeOfficerOf({ organs }: Application): string {
  return 'financeOfficer' in organs ? organs.financeOfficer : organs.owner;
}

/** Whom 公司法 art.178 sets conditions: representative, directors, supervisors, senior managers; else whoever leads. */
export function officeHolders(application: Application): Mention[] {
  const roles = mentionsByRole(application);
  const offices = [
    'organs/legalRepresentative',
    'organs/directors',
    'organs/manager',
    'organs/deputyManagers',
    'organs/supervision/people',
    'organs/executives',
    'organs/owner',
    'organs/financeOfficer',
  ];
  return offices.flatMap((office) => roles[office] ?? []);
}

type Members = Extract<Application, { members: unknown }>;

function membersOf(
  { members }: Members,
  are: (enterprise: Members['members'][number]['enterprise']) => boolean,
): Mention[] {
  const all: readonly Members['members'][number][] = members;
  return all.flatMap(({ person, enterprise }, at) =>
    are(enterprise) ? [{ path: `/members/${at}/person`, key: person }] : [],
  );
}

function organsOf(application: Application): Mentions {
  if (isCompany(application)) return organsOfCompany(application);
  const { organs } = application;
  if ('executives' in organs) {
    return {
      ...many('organs/executives', organs.executives),
      ...one('organs/financeOfficer', organs.financeOfficer),
      ...one('organs/liaison', organs.liaison),
    };
  }
  return {
    ...one('organs/owner', organs.owner),
    ...('family' in organs
      ? many('organs/family', organs.family)
      : {
          ...one('organs/manager', organs.manager),
          ...one('organs/financeOfficer', organs.financeOfficer),
        }),
    ...one('organs/liaison', organs.liaison),
  };
}

function organsOfCompany({ organs }: Company): Mentions {
  const { supervision } = organs;
  return {
    ...one('organs/legalRepresentative', organs.legalRepresentative),
    ...many('organs/directors', organs.directors),
    ...one('organs/chair', organs.chair),
    ...one('organs/manager', organs.manager),
    ...many('organs/deputyManagers', organs.deputyManagers),
    ...many('organs/supervision/people', supervision.kind === 'none' ? [] : supervision.people),
    ...many('organs/staffRepresentatives', organs.staffRepresentatives),
    ...one('organs/financeOfficer', organs.financeOfficer),
    ...one('organs/liaison', organs.liaison),
  };
}

function ownersOf({ beneficialOwner }: Members): Mentions {
  if (beneficialOwner.kind !== 'filed') return {};
  const { people, grounds = [] } = beneficialOwner;
  return {
    ...many('beneficialOwner/people', people),
    'beneficialOwner/grounds': grounds.map(({ person }, at) => ({
      path: `/beneficialOwner/grounds/${at}/person`,
      key: person,
    })),
  };
}

function one(role: string, key: string | undefined): Mentions {
  return key === undefined ? {} : { [role]: [{ path: `/${role}`, key }] };
}

function many(role: string, keys: readonly string[] = []): Mentions {
  return { [role]: keys.map((key, at) => ({ path: `/${role}/${at}`, key })) };
}
