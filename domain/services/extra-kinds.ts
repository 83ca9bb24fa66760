/** The services that a city may offer beside the licence, seals, bank and tax; the applicant asks for them or not. */
export const extraKinds = ['social-insurance', 'housing-fund', 'food-permit'] as const;
/** See {@link extraKinds}. */
export type ExtraKind = (typeof extraKinds)[number];

/** Tells whether a kind of work is one of the {@link extraKinds}. */
export function isExtra(kind: string): kind is ExtraKind {
  return (extraKinds as readonly string[]).includes(kind);
}
