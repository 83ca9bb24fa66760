import * as z from 'zod';
import { Text } from '../../../domain/findings.ts';
import { SignerState } from '../../../domain/signing/invitation.ts';
import { SigningMethod } from '../../../domain/signing/signature.ts';
import { SignedPart, SigningRole } from '../../../domain/signing/signed-parts.ts';
import { Signer } from '../../../domain/signing/signers.ts';

const instant = z.iso.datetime();

/** One person's signature as the owner of the draft sees it. */
export const SignerView = Signer.extend({
  name: z.string(),
  state: SignerState,
  invitedAt: instant.optional(),
  expiresAt: instant.optional(),
  remindersSent: z.int().optional(),
  signedAt: instant.optional(),
  method: SigningMethod.optional(),
  declinedBecause: z.string().optional(),
}).meta({ id: 'Signer' });

/** Who has to sign, and the links that were made; each is told this once. */
export const Invited = z.object({
  signers: z.array(SignerView),
  links: z.array(z.object({ person: z.string(), path: z.string() })),
});

const label = z.object({ label: Text, share: z.number() });

/** A part of a printed document. */
const Block = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('heading'), text: z.string() }),
    z.object({ kind: z.literal('paragraph'), text: z.string(), en: z.string().optional() }),
    z.object({ kind: z.literal('rows'), rows: z.array(z.object({ label: Text, value: z.string() })) }),
    z.object({ kind: z.literal('table'), columns: z.array(label), rows: z.array(z.array(z.string())) }),
    z.object({ kind: z.literal('close'), lines: z.array(z.string()) }),
  ])
  .meta({ id: 'Block' });

/** What a signer gets to see; numbers are masked. `digest` is sent back with the signature. */
export const SigningView = z
  .object({
    company: z.string(),
    city: Text,
    preparedBy: z.string().optional(),
    person: z.object({ name: z.string(), documentType: z.string(), document: z.string() }),
    roles: z.array(SigningRole),
    parts: z.array(SignedPart),
    documents: z.array(z.object({ title: Text, blocks: z.array(Block) })),
    digest: z.string(),
    expiresAt: instant,
  })
  .meta({ id: 'Signing' });

/** The path parameter of a signing link: whoever has it may look, only the invited person may sign. */
export const signingPath = z.object({ token: z.string().regex(/^[0-9a-hjkmnp-tv-z]{52}$/) });
