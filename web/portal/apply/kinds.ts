import type { Application } from '../../shared/api/shapes.ts';

/** The kinds of enterprises that the form opens. */
export type EntityType = Application['entityType'];

/** All of them, the one that most people found first. */
export const entityTypes = [
  'limited-company',
  'joint-stock-company',
  'general-partnership',
  'limited-partnership',
  'sole-proprietor-enterprise',
  'individual-business',
] as const satisfies readonly EntityType[];

/** Whether it has directors and shareholders. */
export function isCompany(type: EntityType): type is 'limited-company' | 'joint-stock-company' {
  return type === 'limited-company' || type === 'joint-stock-company';
}

/** Whether it has partners. */
export function isPartnership(type: EntityType): type is 'general-partnership' | 'limited-partnership' {
  return type === 'general-partnership' || type === 'limited-partnership';
}

/** Whether several may own it together. */
export function hasMembers(type: EntityType): boolean {
  return isCompany(type) || isPartnership(type);
}
