import type { Caller } from '../../domain/callers.ts';
import { itemWith, type CaseFile } from '../../domain/case/case-file.ts';
import type { Actor } from '../../domain/events.ts';
import { caseOf, type WorkItemId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { actorFor, handlerFor, isPerson } from '../../domain/work-items/access.ts';
import { exclusionOf } from '../../domain/staff/exclusions.ts';
import { decides, moveWorkItem, type WorkItemMove } from '../../domain/work-items/lifecycle.ts';
import type { Handler, WorkItem } from '../../domain/work-items/work-item.ts';
import { changeCase, type Draft } from '../cases/change-case.ts';
import { workItemView, type WorkItemView } from '../views/work-item-view.ts';

/** A command on one work item; `ifMatch` is the version that the caller has seen, where he says so. */
export type WorkItemCommand = { readonly itemId: WorkItemId; readonly ifMatch?: number | undefined };

/** What a decision about one work item may look at. */
export type Situation = {
  readonly file: CaseFile;
  /** The item as it stands, and as the move would leave it. */
  readonly item: WorkItem;
  readonly moved: WorkItem;
  readonly by: Handler;
  readonly actor: Actor;
  readonly at: string;
  /** A number that the attempt before wanted to take and that another case holds. */
  readonly lostClaim: string | undefined;
};

type Plan = {
  readonly caller: Caller;
  readonly command: WorkItemCommand;
  readonly move: WorkItemMove;
  /** Given what stands and that the move is allowed: what is to be written. */
  readonly decide: (situation: Situation) => Result<Draft> | Promise<Result<Draft>>;
  /** Whether the item already says just what this actor asks for, so that saying it twice is harmless. */
  readonly isRepeat?: (item: WorkItem, actor: Actor) => boolean;
};

/**
 * The one way in which people and programs move work items: whose it is, what they saw, what is allowed, one
 * commit, and the item as they may see it afterwards.
 */
export async function changeWorkItem(
  needs: Pick<Ports, 'cases' | 'clock'>,
  { caller, command, move, decide, isRepeat }: Plan,
): Promise<Result<WorkItemView>> {
  const view = (file: CaseFile) => {
    const item = itemWith(file, command.itemId);
    const by = item && handlerFor(caller, item, file.case, needs.clock.now());
    return item && by
      ? workItemView(file.case, item, { by, actor: caller.id, now: needs.clock.now() })
      : undefined;
  };
  const notFound = refuse('work-item-not-found', { id: command.itemId });

  const changed = await changeCase(
    needs,
    caseOf(command.itemId),
    async (file, at, lostClaim) => {
      const item = itemWith(file, command.itemId);
      const by = item && handlerFor(caller, item, file.case, at);
      if (!item || !by) return notFound;
      const actor = actorFor(caller, by, file.case);
      if (isRepeat?.(item, actor)) return accept(undefined);
      if (command.ifMatch !== undefined && command.ifMatch !== item.version) {
        return refuse('edited-meanwhile', {
          seen: command.ifMatch,
          version: item.version,
          state: item.state,
        });
      }
      const excluded = exclusionOf(file.case, caller.id);
      const moved = moveWorkItem(item, move, { by, id: caller.id, excluded });
      if (!moved.ok) return moved;
      const draft = await decide({ file, item, moved: moved.value, by, actor, at, lostClaim });
      if (!draft.ok || !isPerson(by)) return draft;
      return accept({ ...draft.value, ...(decides(move) && { decider: caller.id }) });
    },
    (file) => caller.request && { caller: caller.id, ...caller.request, body: view(file) },
  );
  if (!changed.ok) return changed.refusal.code === 'case-not-found' ? notFound : changed;
  const seen = view(changed.value);
  return seen ? accept(seen) : notFound;
}
