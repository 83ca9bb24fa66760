import * as z from 'zod';
import type { Application } from '../application/application.ts';
import { mentionsByRole } from '../application/roles.ts';
import { signedParts, SignedPart, SigningRole } from './signed-parts.ts';

/** Somebody who has to sign: one person with all the roles in which he does. */
export const Signer = z.object({
  /** The person's key in the form. */
  person: z.string(),
  roles: z.array(SigningRole),
  parts: z.array(SignedPart),
});
/** See the schema. */
export type Signer = z.infer<typeof Signer>;

/** Everybody who has to sign this form, each once, in the order of its people (市场主体登记管理条例实施细则 art.16). */
export function signersOf(application: Application): Signer[] {
  const mentions = mentionsByRole(application);
  return application.people.flatMap(({ key }) => {
    const roles = SigningRole.options.filter((role) => mentions[role]?.some((one) => one.key === key));
    const wanted = new Set(roles.flatMap((role) => signedParts[role]));
    const parts = SignedPart.options.filter((part) => wanted.has(part));
    return roles.length > 0 ? [{ person: key, roles, parts }] : [];
  });
}
