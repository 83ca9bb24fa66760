import { Application } from '../../domain/application/application.ts';
import { expiryOf, nameIn, type ApplicationDraft } from '../../domain/drafts/draft.ts';
import type { DigestOf } from '../../domain/signing/signature.ts';
import { signerViews, type SignerView } from './signer-view.ts';

/** A draft in a list: enough to recognise it. `version` counts changes of the content. */
export type DraftLine = Pick<
  ApplicationDraft,
  'id' | 'state' | 'createdAt' | 'changedAt' | 'preparedBy' | 'copyOf' | 'caseId'
> & { readonly version: number; readonly name: string; readonly expiresAt?: string };

/** A draft as its owner sees it. */
export type DraftView = DraftLine &
  Pick<ApplicationDraft, 'content'> & {
    readonly signers: readonly SignerView[];
    /** For whom the desk keeps it, the number of his consent on paper, and who has had a hand in it. */
    readonly desk?: {
      readonly client: string;
      readonly consentPaper: string;
      readonly staff: readonly string[];
    };
  };

/** The line of a draft in a list, and the answer to every change of it: nothing personal. */
export function draftLine(draft: ApplicationDraft): DraftLine {
  const { id, state, createdAt, changedAt, preparedBy, copyOf, caseId } = draft;
  return {
    id,
    version: draft.revision,
    state,
    name: nameIn(draft),
    createdAt,
    changedAt,
    ...(state === 'open' && { expiresAt: expiryOf(draft) }),
    ...(preparedBy !== undefined && { preparedBy }),
    ...(copyOf !== undefined && { copyOf }),
    ...(caseId !== undefined && { caseId }),
  };
}

/** The whole draft, with those who have to sign it as soon as the form is whole. */
export function draftView(draft: ApplicationDraft, digestOf: DigestOf, now: string): DraftView {
  const application = Application.safeParse(draft.content);
  const signers = application.success ? signerViews(draft, application.data, digestOf, now) : [];
  const { desk } = draft;
  return {
    ...draftLine(draft),
    content: draft.content,
    signers,
    ...(desk && {
      desk: { client: desk.client.name, consentPaper: desk.consentPaper, staff: desk.staff },
    }),
  };
}
