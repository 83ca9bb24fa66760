import type { KaibanClient, OutputOf } from '../client/client.ts';
import type { components } from '../client/schema.ts';

/** The one form, as clients send it. */
export type Application = components['schemas']['Application'];
/** As much of a form as signing needs to know: who has which number. */
export type Form = {
  readonly people: readonly { readonly key: string; readonly document: { readonly number: string } }[];
};
type Signer = OutputOf<'inviteSigners'>['signers'][number];

type Options = {
  /** The same for a retry: draft, signatures and case that are there already are found, not made again. */
  readonly idempotencyKey?: string;
  /** Called after each signature. */
  readonly signed?: (signer: Signer) => void;
};

/**
 * Takes a form all the way to a case, as its people would at their pages: a draft, a link for each who has to sign, each
 * one's identity check and signature, and the submission. A form with faults is refused where the service refuses it.
 */
export async function submitSigned<Sent extends Form>(
  client: KaibanClient,
  application: Sent,
  { idempotencyKey = crypto.randomUUID(), signed }: Options = {},
): Promise<OutputOf<'submitApplication'>> {
  const created = await client.createDraft(
    { content: { ...application } },
    { idempotencyKey: `draft-${idempotencyKey}` },
  );
  await signByAll(client, created.id, application, signed);
  return client.submitApplication({ applicationId: created.id }, { idempotencyKey });
}

/** Has everybody sign who has not yet; nothing to do for a draft that has been submitted. */
export async function signByAll(
  client: KaibanClient,
  applicationId: string,
  application: Form,
  signed?: Options['signed'],
): Promise<void> {
  if ((await client.readDraft({ applicationId })).state !== 'open') return;
  const { signers, links } = await client.inviteSigners({ applicationId });
  await Promise.all(
    signers
      .filter(({ state }) => state !== 'signed')
      .map(async (signer) => {
        const { person } = signer;
        // A link that was made before is known to nobody here: one more does no harm.
        const path =
          links.find((link) => link.person === person)?.path ??
          (await client.renewInvitation({ applicationId, person })).links[0]?.path ??
          '';
        const number = application.people.find(({ key }) => key === person)?.document.number ?? '';
        await sign(client, path, number);
        signed?.(signer);
      }),
  );
}

/** Signs at a link: number, consent and face, then the signature over what was read. */
export async function sign(client: KaibanClient, path: string, number: string): Promise<void> {
  const token = path.slice('/sign/'.length);
  const { digest } = await client.readSigning({ token });
  const { session, url } = await client.beginIdentityCheck({ token, number, consent: true });
  const shown = await fetch(url, { method: 'POST' });
  if (!shown.ok) throw new Error(`the identity check answered ${shown.status}`);
  await client.signApplication({ token, session, digest });
}
