import { expiryOf, nameIn, type ApplicationDraft } from '../../domain/drafts/draft.ts';

/** A draft in a list: enough to recognise it. `version` counts changes of the content. */
export type DraftLine = Pick<
  ApplicationDraft,
  'id' | 'state' | 'createdAt' | 'changedAt' | 'preparedBy' | 'copyOf' | 'caseId'
> & { readonly version: number; readonly name: string; readonly expiresAt?: string };

/** A draft as its owner sees it. */
export type DraftView = DraftLine & Pick<ApplicationDraft, 'content'>;

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

/** The whole draft. */
export function draftView(draft: ApplicationDraft): DraftView {
  return { ...draftLine(draft), content: draft.content };
}
