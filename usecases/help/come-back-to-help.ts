import { ended, helpDueAt, withConsent } from '../../domain/help/help.ts';
import { accept } from '../../domain/result.ts';
import { changeHelp, drawn, type HelpNeeds } from './change-help.ts';

/** Comes back to help with a draft: draws a helper while nobody has been there, and ends a consent that has run out. */
export async function comeBackToHelp(needs: HelpNeeds, { id }: { readonly id: string }): Promise<void> {
  await changeHelp(needs, id, async (draft, at) => {
    const { help } = draft;
    const last = help?.consents.at(-1);
    const dueAt = helpDueAt(help);
    if (!help || !last || dueAt === undefined || at < dueAt) return accept(undefined);
    const isOver = at >= last.until || draft.state !== 'open';
    const why = at >= last.until ? 'run-out' : 'nobody';
    const next = isOver ? ended(last, why, at) : await drawn(needs, draft, last, at);
    return accept(withConsent(help, next));
  });
}
