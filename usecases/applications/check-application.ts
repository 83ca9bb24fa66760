import type { Caller } from '../../domain/callers.ts';
import type { DraftContent } from '../../domain/drafts/draft.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { checkContent, type ContentCheck } from './check-content.ts';

/** The dry run of a form that is kept nowhere. */
export async function checkApplication(
  needs: Pick<Ports, 'cases' | 'names' | 'clock' | 'keptNames' | 'uploads'>,
  caller: Caller,
  { content }: { content: DraftContent },
): Promise<Result<ContentCheck>> {
  return accept((await checkContent(needs, { owner: caller.id, content })).check);
}
