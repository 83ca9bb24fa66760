import { personOf, type Application } from '../../domain/application/application.ts';
import type { CaseFile } from '../../domain/case/case-file.ts';
import { emptyLog } from '../../domain/case/case-file.ts';
import { loadCity, stewardFor } from '../../domain/cities/cities.ts';
import { applicationForm } from '../../domain/documents/application-form.ts';
import { constitutionOf } from '../../domain/documents/articles.ts';
import type { Block, Letter } from '../../domain/documents/document.ts';
import { masked } from '../../domain/documents/words.ts';
import { nameIn } from '../../domain/drafts/draft.ts';
import type { Text } from '../../domain/findings.ts';
import { caseIdOf } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import type { Signer } from '../../domain/signing/signers.ts';
import { findByToken, type Opened } from './signing-tokens.ts';

/** What a signer gets to see before he signs: everybody's numbers are masked, his own too. */
export type SigningView = {
  readonly company: string;
  readonly city: Text;
  /** The organisation whose program has prepared the form. */
  readonly preparedBy?: string;
  readonly person: { readonly name: string; readonly documentType: string; readonly document: string };
  readonly roles: Signer['roles'];
  readonly parts: Signer['parts'];
  /** What he signs, as paper would show it. */
  readonly documents: readonly { readonly title: Text; readonly blocks: readonly Block[] }[];
  /** To be sent with the signature: it says what was seen. */
  readonly digest: string;
  readonly expiresAt: string;
};

/** The page behind a signing link. The link alone proves nothing, so it shows no number whole. */
export async function readSigning(
  needs: Pick<Ports, 'drafts' | 'clock' | 'digest'>,
  { token }: { token: string },
): Promise<Result<SigningView>> {
  const opened = await findByToken(needs, token);
  return opened.ok ? accept(viewOf(opened.value, needs.clock.now())) : opened;
}

function viewOf({ draft, application, invitation, signer, seen, link }: Opened, now: string): SigningView {
  const profile = loadCity(application.city);
  const person = personOf(application, signer.person);
  const file = previewOf(draft.id, application, now);
  const letters = [
    applicationForm(file, profile, 'officer'),
    ...(signer.parts.includes('articles') ? [constitutionOf(file, profile)] : []),
  ];
  const sent = invitation.links.find(({ tokenDigest }) => tokenDigest === link);
  return {
    company: nameIn(draft),
    city: profile.name,
    ...(draft.preparedBy !== undefined && { preparedBy: draft.preparedBy }),
    person: {
      name: person?.name ?? '',
      documentType: person?.document.type ?? '',
      document: masked(person?.document.number ?? ''),
    },
    roles: signer.roles,
    parts: signer.parts,
    documents: letters.flatMap((letter) => (letter ? unsigned(letter) : [])),
    digest: seen,
    expiresAt: sent?.expiresAt ?? now,
  };
}

/** The form as if it were accepted now: the same makers print it then. */
function previewOf(id: Opened['draft']['id'], application: Application, now: string): CaseFile {
  const caseId = caseIdOf(id);
  const profile = loadCity(application.city);
  const { city, name, bank } = application;
  return {
    case: {
      id: caseId,
      version: 1,
      owner: '',
      city,
      status: 'accepted',
      application,
      name,
      bank,
      acceptedAt: now,
      dueAt: now,
      steward: stewardFor(profile, caseId),
    },
    items: [],
    log: emptyLog,
  };
}

/** Without the line that says when it was accepted: that is still to come. */
function unsigned({ title, blocks }: Letter): SigningView['documents'][number] {
  return { title, blocks: blocks.filter(({ kind }) => kind !== 'close') };
}
