import * as z from 'zod';

const asked = { purpose: z.string().trim().min(1).max(200), caseId: z.string().min(1).max(80) };
const documents = z
  .array(z.strictObject({ type: z.string().min(1).max(40), number: z.string().min(1).max(40) }))
  .min(1)
  .max(250);
const aboutPeople = <Catalogue extends string>(catalogue: Catalogue) =>
  z.strictObject({ catalogue: z.literal(catalogue), ...asked, documents });

/** Catalogue and purpose are what the law asks for; without them there is no answer. */
export const Query = z.discriminatedUnion('catalogue', [
  aboutPeople('dishonest-debtors'),
  aboutPeople('criminal-records'),
  aboutPeople('bankruptcies'),
  aboutPeople('revoked-licences'),
  aboutPeople('false-registrations'),
  z.strictObject({
    catalogue: z.literal('enterprises'),
    ...asked,
    enterprises: z
      .array(z.strictObject({ name: z.string().min(1).max(120), creditCode: z.string().min(1).max(40) }))
      .min(1)
      .max(250),
  }),
  z.strictObject({
    catalogue: z.literal('shared-mobiles'),
    ...asked,
    mobiles: z.array(z.string().min(1).max(20)).min(1).max(250),
  }),
]);
type Query = z.infer<typeof Query>;

/** How the number of a document ends whose holder a register lists. */
const endings = {
  'dishonest-debtors': '0036',
  'criminal-records': '0044',
  bankruptcies: '0052',
  'revoked-licences': '0060',
  'false-registrations': '0079',
} as const;
/** What stands in the name of an enterprise that the register does not know under its code. */
const falseName = '假冒';
/** How a mobile ends that more than five enterprises have given as theirs. */
const sharedMobile = '9999';

/** Every trigger, as the front page of the service tells it. */
export const triggers = [
  ...Object.entries(endings).map(([catalogue, ending]) => ({
    catalogue,
    sign: ending,
    means: 'a document number ending so is on the list',
  })),
  { catalogue: 'enterprises', sign: falseName, means: 'name and code do not belong together' },
  { catalogue: 'shared-mobiles', sign: sharedMobile, means: 'more than five enterprises have this number' },
] as const;

/** How many things a question is about, and the positions of those to which the register objects. */
export function answerTo(query: Query): { readonly asked: number; readonly listed: number[] } {
  const objections = objectionsTo(query);
  return { asked: objections.length, listed: objections.flatMap((objects, at) => (objects ? [at] : [])) };
}

function objectionsTo(query: Query): boolean[] {
  switch (query.catalogue) {
    case 'enterprises':
      return query.enterprises.map(({ name }) => name.includes(falseName));
    case 'shared-mobiles':
      return query.mobiles.map((mobile) => mobile.endsWith(sharedMobile));
    default:
      return query.documents.map(({ number }) => number.endsWith(endings[query.catalogue]));
  }
}
