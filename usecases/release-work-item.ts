import type { Caller } from '../domain/callers.ts';
import type { Ports } from '../domain/ports.ts';
import { accept } from '../domain/result.ts';
import { changeWorkItem, type WorkItemCommand } from './change-work-item.ts';

/** Puts a claimed item back on the queue for colleagues; its clock has never stopped. */
export function releaseWorkItem(
  needs: Pick<Ports, 'cases' | 'clock'>,
  caller: Caller,
  command: WorkItemCommand,
) {
  return changeWorkItem(needs, {
    caller,
    command,
    move: 'release',
    decide: ({ moved, actor }) => {
      const { holder: _, ...free } = moved;
      return accept({
        items: [free],
        events: [{ type: 'WorkItemReleased', data: { itemId: moved.id, kind: moved.kind }, actor }],
      });
    },
  });
}
