import type { Application } from './application.ts';

/** One place of the form that names a person: where it is (a JSON pointer), and the person's key there. */
export type Mention = { readonly path: string; readonly key: string };

/** The part of a mention's path that says which list or field it stands in. */
type Role =
  | 'members'
  | 'organs/legalRepresentative'
  | 'organs/directors'
  | 'organs/chair'
  | 'organs/manager'
  | 'organs/supervision/people'
  | 'organs/financeOfficer'
  | 'organs/liaison'
  | 'beneficialOwner/people'
  | 'tax/clerk';

/** Everybody who is named in each role of the form, in its order. The one list of the places that hold keys. */
export function mentionsByRole({
  members,
  organs,
  beneficialOwner,
  tax,
}: Application): Readonly<Record<Role, readonly Mention[]>> {
  const { supervision } = organs;
  return {
    members: members.map(({ person }, at) => ({ path: `/members/${at}/person`, key: person })),
    'organs/legalRepresentative': one('/organs/legalRepresentative', organs.legalRepresentative),
    'organs/directors': many('/organs/directors', organs.directors),
    'organs/chair': one('/organs/chair', organs.chair),
    'organs/manager': one('/organs/manager', organs.manager),
    'organs/supervision/people': many(
      '/organs/supervision/people',
      supervision.kind === 'none' ? [] : supervision.people,
    ),
    'organs/financeOfficer': one('/organs/financeOfficer', organs.financeOfficer),
    'organs/liaison': one('/organs/liaison', organs.liaison),
    'beneficialOwner/people': many(
      '/beneficialOwner/people',
      beneficialOwner.kind === 'filed' ? beneficialOwner.people : [],
    ),
    'tax/clerk': one('/tax/clerk', tax.clerk),
  };
}

/** Legal representative, directors, supervisors and senior managers, for whom 公司法 art.178 sets conditions. */
export function officeHolders(application: Application): Mention[] {
  const roles = mentionsByRole(application);
  return [
    ...roles['organs/legalRepresentative'],
    ...roles['organs/directors'],
    ...roles['organs/manager'],
    ...roles['organs/supervision/people'],
    ...roles['organs/financeOfficer'],
  ];
}

function one(path: string, key: string | undefined): Mention[] {
  return key === undefined ? [] : [{ path, key }];
}

function many(path: string, keys: readonly string[]): Mention[] {
  return keys.map((key, at) => ({ path: `${path}/${at}`, key }));
}
