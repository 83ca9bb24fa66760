import type { CityProfile } from '../cities/city-profile.ts';
import { organisationName } from '../cities/organisations.ts';
import type { Text } from '../findings.ts';
import { workItemKinds } from './kinds.ts';
import type { WorkItem } from './work-item.ts';

/** Who answers for an open work item, by name; an applicant is not named, for the name is his own. */
export type Owner = {
  readonly kind: 'officer' | 'supervisor' | 'partner' | 'applicant';
  readonly id: string;
  readonly name: Text;
};

/**
 * The owner of an open work item (责任到人): the officer who holds it or for whom it was drawn, the organisation or the
 * applicant to whom it is addressed; what lies with no officer is the supervisor's. Nothing where nobody can be named: that
 * must never be.
 */
export function ownerOf(
  { kind, addressee = '', assignee, holder }: Pick<WorkItem, 'kind' | 'addressee' | 'assignee' | 'holder'>,
  profile: CityProfile,
): Owner | undefined {
  switch (workItemKinds[kind].handler) {
    case 'applicant':
      return addressee === '' ? undefined : { kind: 'applicant', id: addressee, name: applicant };
    case 'partner': {
      const name = organisationName(profile, addressee);
      return name && { kind: 'partner', id: addressee, name };
    }
    case 'officer':
      return officer(holder ?? assignee, profile.supervisor);
  }
}

type Named = { readonly id: string; readonly name: string };

function officer(hands: Named | undefined, supervisor: Named): Owner {
  const { id, name } = hands ?? supervisor;
  return { kind: hands ? 'officer' : 'supervisor', id, name: { zh: name, en: name } };
}

const applicant: Text = { zh: '申请人', en: 'the applicant' };
