import * as z from 'zod';
import { secondsAfter } from '../time/instant.ts';
import { holds, Signature, type PartDigest } from './signature.ts';

const instant = z.iso.datetime();

/** One link to sign by: only the digest of its token is kept. */
const SigningLink = z.object({ tokenDigest: z.string(), sentAt: instant, expiresAt: instant });

/** One person's invitation to sign, and what has become of it. */
export const Invitation = z.object({
  /** The person's key in the form. */
  person: z.string(),
  /** The links that were sent, the newest last; whichever is used, all of them are. */
  links: z.array(SigningLink),
  remindersSent: z.int().default(0),
  /** How often a number was entered that is not this person's. */
  wrongNumbers: z.int().default(0),
  /** The identity check that was begun last, with the consent that came before it. */
  check: z.object({ session: z.string(), consentedAt: instant }).optional(),
  declined: z.object({ at: instant, reason: z.string() }).optional(),
  /** The digest of the link by which he has signed or declined: it does so once. */
  usedLink: z.string().optional(),
  signature: Signature.optional(),
});
/** See the schema. */
export type Invitation = z.infer<typeof Invitation>;

/** Where a person's signature stands. `outdated`: what he has signed was changed since. */
export const SignerState = z.enum(['not-invited', 'invited', 'expired', 'declined', 'signed', 'outdated']);
/** See the schema. */
export type SignerState = z.infer<typeof SignerState>;

const day = 24 * 60 * 60;
const linkDays = 7;
const mostLinks = 5;
/** Days after the last link on which somebody who has not signed is reminded. */
const reminderDays = [1, 3] as const;
/** After so many wrong numbers the links are closed, and the owner has to send a new one. */
const mostWrongNumbers = 5;

/** The state of an invitation at `now`, for the digests of what has to be signed. */
export function stateOf(
  invitation: Invitation | undefined,
  wanted: readonly PartDigest[],
  now: string,
): SignerState {
  if (!invitation) return 'not-invited';
  if (holds(invitation.signature, wanted)) return 'signed';
  if (isOpen(invitation, now)) return 'invited';
  if (invitation.declined) return 'declined';
  if (invitation.signature) return 'outdated';
  return 'expired';
}

/** Tells whether one of its links still leads to a signature. */
export function isOpen({ links, usedLink }: Invitation, now: string): boolean {
  return usedLink === undefined && links.some(({ expiresAt }) => now < expiresAt);
}

/** The invitation with one more link; what was signed stays until it is signed anew. */
export function withLink(
  invitation: Invitation | undefined,
  person: string,
  tokenDigest: string,
  at: string,
): Invitation {
  const link = { tokenDigest, sentAt: at, expiresAt: secondsAfter(at, linkDays * day) };
  // After a use the earlier links stay closed: only the new one leads on.
  const earlier = invitation?.usedLink === undefined ? (invitation?.links ?? []) : [];
  const { signature } = invitation ?? {};
  return {
    person,
    links: [...earlier, link].slice(-mostLinks),
    remindersSent: 0,
    wrongNumbers: 0,
    ...(signature && { signature }),
  };
}

/** The invitation of somebody who has signed in person: no link of his leads on, and nobody reminds him. */
export function signedAtDesk(invitation: Invitation | undefined, signature: Signature): Invitation {
  const { declined: _said, ...rest } = invitation ?? { links: [], remindersSent: 0, wrongNumbers: 0 };
  return { ...rest, person: signature.person, usedLink: 'desk', signature };
}

/** The invitation after a number that is not this person's. */
export function withWrongNumber(invitation: Invitation, at: string): Invitation {
  const wrongNumbers = invitation.wrongNumbers + 1;
  if (wrongNumbers < mostWrongNumbers) return { ...invitation, wrongNumbers };
  return { ...invitation, wrongNumbers, links: invitation.links.map((link) => ({ ...link, expiresAt: at })) };
}

/** The invitation once he has been reminded; days that were missed are not made up for. */
export function withReminder(invitation: Invitation, at: string): Invitation {
  const sentAt = invitation.links.at(-1)?.sentAt ?? at;
  return {
    ...invitation,
    remindersSent: reminderDays.filter((days) => secondsAfter(sentAt, days * day) <= at).length,
  };
}

/** When a person who has not signed is to be reminded next; nothing when he is not, or not any more. */
export function nextReminder(invitation: Invitation): string | undefined {
  const last = invitation.links.at(-1);
  const days = reminderDays[invitation.remindersSent];
  if (!last || days === undefined || invitation.usedLink !== undefined) return undefined;
  return secondsAfter(last.sentAt, days * day);
}
