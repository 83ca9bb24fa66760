/** The pages of the one form, in their order. */
export const formPages = ['company', 'people', 'shareholders', 'organs', 'services', 'check'] as const;
/** See {@link formPages}. */
export type FormPage = (typeof formPages)[number];

const pageByField: Readonly<Record<string, FormPage>> = {
  city: 'company',
  entityType: 'company',
  name: 'company',
  address: 'company',
  capitalFen: 'company',
  term: 'company',
  scope: 'company',
  staff: 'company',
  people: 'people',
  members: 'shareholders',
  beneficialOwner: 'shareholders',
  organs: 'organs',
  seals: 'services',
  bank: 'services',
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
