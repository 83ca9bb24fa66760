import * as z from 'zod';
import { personOf, type Application } from '../application/application.ts';
import { mentionsByRole } from '../application/roles.ts';
import { canonicalJson } from '../drafts/same-content.ts';
import { normaliseDocumentNumber } from '../persons/person-document.ts';

/** The roles of the form whose holders sign it; who only benefits or runs errands does not. */
export const SigningRole = z.enum([
  'members',
  'members/signatories',
  'organs/legalRepresentative',
  'organs/executives',
  'organs/owner',
  'organs/directors',
  'organs/chair',
  'organs/manager',
  'organs/deputyManagers',
  'organs/supervision/people',
  'organs/financeOfficer',
  'organs/liaison',
]);
/** See the schema. */
export type SigningRole = z.infer<typeof SigningRole>;

/** What of the form a signature is about. */
export const SignedPart = z.enum(['articles', 'form', 'services', 'office', 'own-data']);
/** See the schema. */
export type SignedPart = z.infer<typeof SignedPart>;

const ofOfficers = ['office', 'own-data'] as const;

const ofOwners = ['articles', 'form', 'own-data'] as const;
const ofHeads = ['form', 'services', ...ofOfficers] as const;

/**
 * What each role signs: members, and whoever acts for a member that is an enterprise, the articles (公司法 art.46, 合伙企业
 * 法 art.19) and the form; whoever answers for the enterprise the form with the orders to seal maker, bank and tax office;
 * everybody with an office his consent to it; all of them their own data.
 */
export const signedParts: Readonly<Record<SigningRole, readonly SignedPart[]>> = {
  members: ofOwners,
  'members/signatories': ofOwners,
  'organs/legalRepresentative': ofHeads,
  'organs/executives': ofHeads,
  'organs/owner': ofHeads,
  'organs/directors': ofOfficers,
  'organs/chair': ofOfficers,
  'organs/manager': ofOfficers,
  'organs/deputyManagers': ofOfficers,
  'organs/supervision/people': ofOfficers,
  'organs/financeOfficer': ofOfficers,
  'organs/liaison': ofOfficers,
};

/** The part to which a field of the form belongs; whatever is not named belongs to the form as such. */
const partOfField: Readonly<Record<string, SignedPart>> = {
  entityType: 'articles',
  name: 'articles',
  address: 'articles',
  capitalFen: 'articles',
  term: 'articles',
  scope: 'articles',
  members: 'articles',
  organs: 'articles',
  seals: 'services',
  bank: 'services',
  partnerDraw: 'services',
  tax: 'services',
  extras: 'services',
  people: 'own-data',
};

/**
 * The text of a part as it concerns this person: what a signature is computed over. A change of anything in it voids
 * the signature, a change of anything else does not. Other people stand in it by name and document, so a key that is
 * given to somebody else is a change.
 */
export function textOfPart(application: Application, part: SignedPart, person: string): string {
  switch (part) {
    case 'own-data':
      return canonicalJson({ part, person: personOf(application, person) });
    case 'office':
      return canonicalJson({ part, name: application.name, offices: officesHeldBy(application, person) });
    case 'articles':
    case 'form':
    case 'services':
      return canonicalJson({ part, fields: fieldsIn(application, part), people: namedIn(application, part) });
  }
}

function officesHeldBy(application: Application, person: string): string[] {
  return Object.entries(mentionsByRole(application)).flatMap(([role, mentions]) =>
    mentions.some(({ key }) => key === person) ? [role] : [],
  );
}

function fieldsIn(application: Application, part: SignedPart): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(application).filter(([field]) => (partOfField[field] ?? 'form') === part),
  );
}

function namedIn(application: Application, part: SignedPart): Record<string, unknown> {
  const keys = Object.values(mentionsByRole(application))
    .flat()
    .filter(({ path }) => (partOfField[path.split('/')[1] ?? ''] ?? 'form') === part)
    .map(({ key }) => key);
  return Object.fromEntries(
    [...new Set(keys)].map((key) => {
      const person = personOf(application, key);
      return [
        key,
        person && {
          name: person.name,
          type: person.document.type,
          number: normaliseDocumentNumber(person.document),
        },
      ];
    }),
  );
}
