import type { Caller } from '../../domain/callers.ts';
import { cityOf } from '../../domain/cities/cities.ts';
import { draftsAtDesk } from '../../domain/drafts/draft.ts';
import type { Page, PageRequest, Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { draftLine, type DraftLine } from '../views/draft-view.ts';

/** An application at the desk, with the name of its client. */
export type Intake = DraftLine & { readonly client: string };

/** The applications that the caller's desk keeps for its clients, the one changed last first. */
export async function listIntakes(
  needs: Pick<Ports, 'drafts'>,
  caller: Caller,
  page: PageRequest,
): Promise<Result<Page<Intake>>> {
  const profile = cityOf(caller.id);
  if (!profile) return refuse('staff-not-found', { staff: caller.id });
  const list = draftsAtDesk(profile.city);
  const { entries, next } = await needs.drafts.list(list, { ...page, newestFirst: true });
  return accept({
    entries: entries.map((draft) => ({ ...draftLine(draft), client: draft.desk?.client.name ?? '' })),
    ...(next && { next }),
  });
}
