import type { WorkItem } from './work-item.ts';

/** How a wait ended, in the words of the workflow. `declined`: the applicant wants no account after all. */
export function outcomeOf(item: WorkItem): 'completed' | 'refused' | 'declined' {
  if (item.state === 'refused') return 'refused';
  const bank =
    item.kind === 'another-bank' ? (item.answer?.['bank'] as { choice?: unknown } | undefined) : undefined;
  return bank?.choice === 'declined' ? 'declined' : 'completed';
}
