import type { Caller } from '../../domain/callers.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept } from '../../domain/result.ts';
import { assignByDraw } from '../../domain/staff/assign.ts';
import { passedBy } from '../../domain/work-items/passed-by.ts';
import { changeWorkItem, type WorkItemCommand } from './change-work-item.ts';
import { officersOf } from '../office/officers.ts';

/** Gives a claimed item back: it is drawn again, among the others; its clock has never stopped. */
export async function releaseWorkItem(
  needs: Pick<Ports, 'cases' | 'clock' | 'attendance'>,
  caller: Caller,
  command: WorkItemCommand,
) {
  const pool = await officersOf(needs, command.itemId);
  return changeWorkItem(needs, {
    caller,
    command,
    move: 'release',
    decide: ({ file, moved, actor, at }) => {
      const drawn = assignByDraw(file, passedBy(moved, caller.id), pool, at);
      return accept({
        items: [drawn.item],
        events: [
          { type: 'WorkItemReleased', data: { itemId: moved.id, kind: moved.kind }, actor },
          ...drawn.events,
        ],
      });
    },
  });
}
