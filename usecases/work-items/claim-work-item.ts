import type { Caller } from '../../domain/callers.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept } from '../../domain/result.ts';
import { changeWorkItem, type WorkItemCommand } from './change-work-item.ts';

/** Takes an item that was drawn for him into an officer's hands. */
export function claimWorkItem(
  needs: Pick<Ports, 'cases' | 'clock'>,
  caller: Caller,
  command: WorkItemCommand,
) {
  return changeWorkItem(needs, {
    caller,
    command,
    move: 'claim',
    isRepeat: (item) => item.state === 'claimed' && item.holder?.id === caller.id,
    decide: ({ moved, actor, at }) =>
      accept({
        items: [{ ...moved, holder: { id: caller.id, name: caller.name, since: at }, touchedAt: at }],
        events: [{ type: 'WorkItemClaimed', data: { itemId: moved.id, kind: moved.kind }, actor }],
      }),
  });
}
