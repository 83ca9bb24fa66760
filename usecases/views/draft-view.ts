import { Application } from '../../domain/application/application.ts';
import { expiryOf, nameIn, type ApplicationDraft } from '../../domain/drafts/draft.ts';
import { actsOf, isHelp, type Act, type Standing } from '../../domain/help/acts-for.ts';
import { maskFacts } from '../../domain/persons/mask-facts.ts';
import { helpView, type HelpView } from './help-view.ts';
import type { DigestOf } from '../../domain/signing/signature.ts';
import { signerViews, type SignerView } from './signer-view.ts';

/** A draft in a list: enough to recognise it. `version` counts changes of the content. */
export type DraftLine = Pick<
  ApplicationDraft,
  'id' | 'state' | 'createdAt' | 'changedAt' | 'preparedBy' | 'copyOf' | 'caseId'
> & { readonly version: number; readonly name: string; readonly expiresAt?: string };

/** A draft as its owner sees it, or who acts for him. */
export type DraftView = DraftLine &
  Pick<ApplicationDraft, 'content'> & {
    /** As whom the reader acts, and what he may do with it. */
    readonly standing: Standing;
    readonly mayDo: readonly Act[];
    readonly help?: HelpView;
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
export function draftView(
  draft: ApplicationDraft,
  digestOf: DigestOf,
  now: string,
  standing: Standing = 'applicant',
): DraftView {
  const application = Application.safeParse(draft.content);
  const signers = application.success ? signerViews(draft, application.data, digestOf, now) : [];
  const { desk, help } = draft;
  return {
    ...draftLine(draft),
    content: isHelp(standing) ? maskFacts(draft.content) : draft.content,
    standing,
    mayDo: actsOf(standing),
    ...(help && { help: helpView(draft) }),
    signers,
    ...(desk && {
      desk: { client: desk.client.name, consentPaper: desk.consentPaper, staff: desk.staff },
    }),
  };
}
