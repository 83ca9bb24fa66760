import { emptyDraft, type Draft, type MemberDraft, type PersonDraft } from './draft.ts';

const emptyPerson: PersonDraft = {
  key: '',
  name: '',
  document: { type: 'resident-id', number: '', country: '' },
  mobile: '',
  email: '',
};
const emptyMember: MemberDraft = { person: '', contributionFen: null, way: 'cash', valued: false, payBy: '' };

/** The form for content that came from the service, whoever has written it: what does not fit is left empty. */
export function draftFrom(content: unknown): Draft {
  const draft = fill(emptyDraft, content);
  const { people, members } = content as { people?: unknown; members?: unknown };
  return {
    ...draft,
    people: Array.isArray(people) ? people.map((one) => fill(emptyPerson, one)) : [],
    members: Array.isArray(members) ? members.map((one) => fill(emptyMember, one)) : [],
  };
}

/** The template with every value that has the same kind in `value`; `null` stands for a number that is missing. */
function fill<T>(template: T, value: unknown): T {
  if (template === null) return (typeof value === 'number' ? value : null) as T;
  if (Array.isArray(template)) return (Array.isArray(value) ? value : template) as T;
  if (typeof template !== 'object') return (typeof value === typeof template ? value : template) as T;
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const keys = Object.keys(template);
  // Names by code are data of their own: they have no template.
  if (keys.length === 0) return { ...given } as T;
  return Object.fromEntries(
    Object.entries(template).map(([key, inner]) => [key, fill(inner as unknown, given[key])]),
  ) as T;
}
