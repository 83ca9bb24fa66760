import * as z from 'zod';
import type { Application } from '../application/application.ts';
import { SignedPart, SigningRole, textOfPart } from './signed-parts.ts';
import type { Signer } from './signers.ts';

/** Digest of the text of one part. */
export const PartDigest = z.object({ part: SignedPart, digest: z.string() });
/** See the schema. */
export type PartDigest = z.infer<typeof PartDigest>;

/** How it was made sure who signs: by real name and face over the net, or by an officer at the desk. */
export const SigningMethod = z.enum(['face', 'desk']);
/** See the schema. */
export type SigningMethod = z.infer<typeof SigningMethod>;

/**
 * A signature with its evidence: reliable in the sense of 电子签名法 art.13, for any later change of the text or of the
 * signature shows. It refers to the identity check by its reference; it holds no number and no picture.
 */
export const Signature = z.object({
  person: z.string(),
  roles: z.array(SigningRole),
  parts: z.array(PartDigest),
  method: SigningMethod,
  /** The reference of the identity check at whoever made it, and when that was. */
  identity: z.object({ reference: z.string(), confirmedAt: z.iso.datetime() }),
  /** When the signer agreed, separately, to the use of his sensitive data (个人信息保护法 art.29). */
  consentedAt: z.iso.datetime(),
  signedAt: z.iso.datetime(),
  /** The signed statement over all of this: a compact JWS (RFC 7515). */
  statement: z.string(),
});
/** See the schema. */
export type Signature = z.infer<typeof Signature>;

/** Makes a digest of a text. */
export type DigestOf = (text: string) => string;

/** The digests of everything that this person signs, as the form stands now. */
export function digestsFor(
  application: Application,
  { person, parts }: Signer,
  digestOf: DigestOf,
): PartDigest[] {
  return parts.map((part) => ({ part, digest: digestOf(textOfPart(application, part, person)) }));
}

/** One digest over all parts: what a signer has seen. */
export function digestOfParts(digests: readonly PartDigest[], digestOf: DigestOf): string {
  return digestOf(digests.map(({ part, digest }) => `${part}=${digest}`).join('\n'));
}

/** Tells whether a signature holds for the form as it stands now: every part that has to be signed is signed so. */
export function holds(
  signature: Signature | undefined,
  wanted: readonly PartDigest[],
): signature is Signature {
  return (
    signature !== undefined &&
    wanted.every(({ part, digest }) =>
      signature.parts.some((signed) => signed.part === part && signed.digest === digest),
    )
  );
}
