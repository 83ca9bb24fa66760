import { hasMembers, type EntityType } from './kinds.ts';

/** The pages of the one form, in their order. */
export const formPages = ['kind', 'company', 'people', 'members', 'organs', 'services', 'check'] as const;
/** See {@link formPages}. */
export type FormPage = (typeof formPages)[number];

/** The pages that this kind of enterprise needs: whoever owns it alone is asked for no shares. */
export function pagesOf(type: EntityType): readonly FormPage[] {
  return formPages.filter((page) => page !== 'members' || hasMembers(type));
}

const pageByField: Readonly<Record<string, FormPage>> = {
  entityType: 'kind',
  city: 'kind',
  name: 'company',
  nameRelations: 'company',
  address: 'company',
  capitalFen: 'company',
  shareFen: 'company',
  familyProperty: 'company',
  term: 'company',
  scope: 'company',
  approvals: 'company',
  staff: 'company',
  people: 'people',
  members: 'members',
  beneficialOwner: 'members',
  organs: 'organs',
  seals: 'services',
  bank: 'services',
  partnerDraw: 'services',
  tax: 'services',
  extras: 'services',
  food: 'services',
  papers: 'check',
  promises: 'check',
};

/** The page on which the value at a pointer is filled in. */
export function pageOf(pointer: string): FormPage {
  return pageByField[pointer.split('/')[1] ?? ''] ?? 'check';
}
