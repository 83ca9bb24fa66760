import type { Caller } from '../../domain/callers.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept } from '../../domain/result.ts';
import { withNote } from '../../domain/work-items/notes.ts';
import { changeWorkItem, type WorkItemCommand } from './change-work-item.ts';

type Command = WorkItemCommand & { readonly text: string };

/** Notes how far somebody has come, for whoever takes the item up after him; an officer who notes is not idle. */
export function noteProgress(needs: Pick<Ports, 'cases' | 'clock'>, caller: Caller, command: Command) {
  return changeWorkItem(needs, {
    caller,
    command,
    move: 'note',
    decide: ({ moved, actor, at }) =>
      accept({
        items: [withNote({ ...moved, touchedAt: at }, { at, by: actor.id, text: command.text })],
        events: [{ type: 'WorkItemNoted', data: { itemId: moved.id, kind: moved.kind }, actor }],
      }),
  });
}
