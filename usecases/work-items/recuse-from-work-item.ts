import type { Caller } from '../../domain/callers.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept } from '../../domain/result.ts';
import { assignByDraw } from '../../domain/staff/assign.ts';
import { excluding } from '../../domain/staff/exclusions.ts';
import type { RecusalGround } from '../../domain/staff/reasons.ts';
import { passedBy } from '../../domain/work-items/passed-by.ts';
import { changeWorkItem, type WorkItemCommand } from './change-work-item.ts';
import { officersOf } from '../office/officers.ts';

type Command = WorkItemCommand & { readonly ground: RecusalGround };

/**
 * An officer steps back because a relative or an interest of his own is concerned (回避): he is excluded from the whole
 * case for good, and somebody else is drawn in the same commit.
 */
export async function recuseFromWorkItem(
  needs: Pick<Ports, 'cases' | 'clock' | 'attendance'>,
  caller: Caller,
  command: Command,
) {
  const pool = await officersOf(needs, command.itemId);
  return changeWorkItem(needs, {
    caller,
    command,
    move: 'recuse',
    decide: ({ file, moved, actor, at }) => {
      const subject = excluding(file.case, { staff: caller.id, why: command.ground });
      const drawn = assignByDraw({ ...file, case: subject }, passedBy(moved, caller.id), pool, at);
      const data = { itemId: moved.id, kind: moved.kind, staff: caller.id, ground: command.ground };
      return accept({
        case: subject,
        items: [drawn.item],
        events: [{ type: 'OfficerRecused', data, actor }, ...drawn.events],
      });
    },
  });
}
