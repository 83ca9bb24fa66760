import type { Caller } from '../callers.ts';
import { withHand } from '../drafts/at-desk.ts';
import type { ApplicationDraft } from '../drafts/draft.ts';
import { sameContent } from '../drafts/same-content.ts';
import { accept, refuse, type Result } from '../result.ts';
import { isHelp, standingInDraft } from './acts-for.ts';
import { mostSteps, withStep, type Help, type HelpStep } from './help.ts';

/** What somebody does with a draft. */
export type Done = Pick<HelpStep, 'act' | 'part'>;

/**
 * The draft after somebody of the office did this for its owner: who it was stands in it with what he did, so that one write
 * keeps both. The same draft when its owner did it himself, or when it stands there already. Refuses what cannot be recorded.
 */
export function withHandOf(
  draft: ApplicationDraft,
  caller: Caller,
  done: readonly Done[],
  at: string,
): Result<ApplicationDraft> {
  const standing = standingInDraft(caller, draft, at);
  if (standing === 'desk' && draft.desk) {
    const desk = withHand(draft.desk, caller.id);
    return accept(desk === draft.desk ? draft : { ...draft, desk });
  }
  if (!isHelp(standing)) return accept(draft);
  const help = done.reduce<Help | undefined>(
    (before, { act, part }) =>
      before && withStep(before, { at, by: caller.id, act, ...(part !== undefined && { part }) }),
    draft.help,
  );
  if (!help) return refuse('move-not-allowed', { most: mostSteps });
  return accept(help === draft.help ? draft : { ...draft, help });
}

/** The parts of a form that one version says otherwise than another, by the names that the form itself gives them. */
export function changedParts(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  parts: ReadonlySet<string>,
): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter((name) => !sameContent(before[name], after[name]));
  // A name that somebody made up may say anything, and this stands in the log.
  return [...new Set(changed.map((name) => (parts.has(name) ? name : 'other')))];
}
