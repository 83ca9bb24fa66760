import type { Caller } from '../../domain/callers.ts';
import { helpedBy, helperIn } from '../../domain/drafts/draft.ts';
import { consentOf, type HelpConsent } from '../../domain/help/help.ts';
import type { Page, PageRequest, Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { draftLine, type DraftLine } from '../views/draft-view.ts';

/** Somebody whom a helper helps: his application, how far it is, and by which consent until when. */
export type Helped = DraftLine &
  Pick<HelpConsent, 'kind' | 'until'> & { readonly applicant: string; readonly since: string };

/** The people whom the caller helps, the one who came last first. */
export async function listHelped(
  { drafts, clock }: Pick<Ports, 'drafts' | 'clock'>,
  caller: Caller,
  page: PageRequest,
): Promise<Result<Page<Helped>>> {
  const { entries, next } = await drafts.list(helpedBy(caller.id), { ...page, newestFirst: true });
  const now = clock.now();
  const helped = entries.flatMap((draft): Helped[] => {
    const consent = consentOf(draft.help, now);
    const helper = helperIn(draft);
    if (!consent || !draft.help || helper?.id !== caller.id) return [];
    const { kind, until } = consent;
    return [{ ...draftLine(draft), kind, until, applicant: draft.help.applicant, since: helper.since }];
  });
  return accept({ entries: helped, ...(next && { next }) });
}
