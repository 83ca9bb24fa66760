import {
  emptyApproval,
  emptyDraft,
  emptyMember,
  emptyPerson,
  emptyRelation,
  relationKinds,
  type Draft,
  type GroundDraft,
  type MemberDraft,
  type PersonDraft,
  type RelationDraft,
} from './draft.ts';
import { entityTypes } from './kinds.ts';
import { usualBank } from './switch-kind.ts';

/** The form for content that came from the service, whoever has written it: what does not fit is left empty. */
export function draftFrom(content: unknown): Draft {
  const draft = fill(emptyDraft, content);
  const { beneficialOwner } = draft;
  const entityType = entityTypes.find((type) => type === draft.entityType) ?? emptyDraft.entityType;
  const isBankSaid = typeof content === 'object' && content !== null && 'bank' in content;
  return {
    ...draft,
    entityType,
    bank: isBankSaid ? draft.bank : usualBank(draft.bank, entityType),
    people: draft.people.map(personFrom),
    members: draft.members.map(memberFrom),
    approvals: draft.approvals.map((one) => fill(emptyApproval, one)),
    nameRelations: draft.nameRelations.map(relationFrom),
    beneficialOwner: {
      ...beneficialOwner,
      grounds: beneficialOwner.grounds.map((one) => fill(emptyGround, one)),
    },
  };
}

const emptyGround: GroundDraft = { person: '', ground: 'control', percent: null };

/** A yes or no of the application is a choice of the form, which may also be left open. */
function personFrom(person: unknown): PersonDraft {
  const { livesInChina } = person as { livesInChina?: unknown };
  const isSaid = typeof livesInChina === 'boolean';
  return { ...fill(emptyPerson, person), livesInChina: isSaid ? (livesInChina ? 'yes' : 'no') : '' };
}

function relationFrom(relation: unknown): RelationDraft {
  const filled = fill(emptyRelation, relation);
  const kind = relationKinds.find((one) => one === filled.kind) ?? emptyRelation.kind;
  return { ...filled, kind };
}

function memberFrom(member: unknown): MemberDraft {
  const isEnterprise = typeof member === 'object' && member !== null && 'enterprise' in member;
  return { ...fill(emptyMember, member), is: isEnterprise ? 'enterprise' : 'person' };
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
