import { helpDays, helpTerms, type HelpTerms } from '../../domain/help/terms.ts';
import { accept, type Result } from '../../domain/result.ts';

/** What help is offered, in which words, and for how many days a consent may hold. */
export async function readHelpTerms(): Promise<
  Result<{ readonly kinds: readonly HelpTerms[]; readonly days: readonly number[] }>
> {
  return accept({ kinds: helpTerms(), days: helpDays });
}
