import { emptyMember, emptyPerson, type Draft } from './draft.ts';

/** The draft with one more person; the first one gets every role, for most founders are alone. */
export function withPerson(draft: Draft, payBy: string): Draft {
  const key = nextKey(draft);
  const people = [...draft.people, { ...emptyPerson, key }];
  if (draft.people.length > 0) return { ...draft, people };
  return {
    ...draft,
    people,
    members: [{ ...emptyMember, person: key, contributionFen: draft.capitalFen, payBy }],
    organs: {
      ...draft.organs,
      legalRepresentative: key,
      directors: [key],
      manager: key,
      executives: [key],
      owner: key,
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
      ...organs,
      legalRepresentative: unless(organs.legalRepresentative),
      directors: others(organs.directors),
      chair: unless(organs.chair),
      manager: unless(organs.manager),
      deputyManagers: others(organs.deputyManagers),
      supervision: { ...organs.supervision, people: others(organs.supervision.people) },
      staffRepresentatives: others(organs.staffRepresentatives),
      executives: others(organs.executives),
      owner: unless(organs.owner),
      family: others(organs.family),
      financeOfficer: unless(organs.financeOfficer),
      liaison: unless(organs.liaison),
    },
    beneficialOwner: {
      ...beneficialOwner,
      people: others(beneficialOwner.people),
      grounds: beneficialOwner.grounds.filter(({ person }) => person !== key),
    },
    tax: { ...draft.tax, clerk: unless(draft.tax.clerk) },
  };
}

/** The draft with these beneficial owners; whoever is none any more needs no ground. */
export function withOwners(draft: Draft, people: readonly string[]): Draft {
  const { beneficialOwner } = draft;
  const grounds = beneficialOwner.grounds.filter(({ person }) => people.includes(person));
  return { ...draft, beneficialOwner: { ...beneficialOwner, people, grounds } };
}

/** Whether this person holds a quarter or more himself; then nobody asks why he is a beneficial owner. */
export function holdsQuarter({ members, capitalFen }: Draft, key: string): boolean {
  const whole = capitalFen ?? 0;
  return members.some(
    ({ is, person, contributionFen }) =>
      is === 'person' && person === key && whole > 0 && (contributionFen ?? 0) * 4 >= whole,
  );
}

function nextKey(draft: Draft): string {
  const used = draft.people.map((person) => Number(/^p(\d+)$/.exec(person.key)?.[1] ?? 0));
  return `p${Math.max(0, ...used) + 1}`;
}
