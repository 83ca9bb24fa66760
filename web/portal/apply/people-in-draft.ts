import type { Draft, PersonDraft } from './draft.ts';

/** The draft with one more person; the first one gets every role, for most founders are alone. */
export function withPerson(draft: Draft, payBy: string): Draft {
  const key = nextKey(draft);
  const person: PersonDraft = {
    key,
    name: '',
    document: { type: 'resident-id', number: '', country: '' },
    mobile: '',
    email: '',
  };
  const people = [...draft.people, person];
  if (draft.people.length > 0) return { ...draft, people };
  return {
    ...draft,
    people,
    members: [{ person: key, contributionFen: draft.capitalFen, way: 'cash', valued: false, payBy }],
    organs: {
      ...draft.organs,
      legalRepresentative: key,
      directors: [key],
      manager: key,
      financeOfficer: key,
      liaison: key,
    },
    tax: { ...draft.tax, clerk: key },
  };
}

/** The draft without a person and without any role that he had. */
export function withoutPerson(draft: Draft, key: string): Draft {
  const unless = (held: string) => (held === key ? '' : held);
  const others = (keys: readonly string[]) => keys.filter((held) => held !== key);
  const { organs, beneficialOwner } = draft;
  return {
    ...draft,
    people: draft.people.filter((person) => person.key !== key),
    members: draft.members.filter((member) => member.person !== key),
    organs: {
      legalRepresentative: unless(organs.legalRepresentative),
      directors: others(organs.directors),
      chair: unless(organs.chair),
      manager: unless(organs.manager),
      supervision: { ...organs.supervision, people: others(organs.supervision.people) },
      financeOfficer: unless(organs.financeOfficer),
      liaison: unless(organs.liaison),
    },
    beneficialOwner: { ...beneficialOwner, people: others(beneficialOwner.people) },
    tax: { ...draft.tax, clerk: unless(draft.tax.clerk) },
  };
}

function nextKey(draft: Draft): string {
  const used = draft.people.map((person) => Number(person.key.slice(1)) || 0);
  return `p${Math.max(0, ...used) + 1}`;
}
