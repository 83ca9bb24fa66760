import type { Caller } from '../../domain/callers.ts';
import { cityOf } from '../../domain/cities/cities.ts';
import { itemWith } from '../../domain/case/case-file.ts';
import { hasEnded } from '../../domain/case/lifecycle.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { assignByDraw } from '../../domain/staff/assign.ts';
import type { WorkItem } from '../../domain/work-items/work-item.ts';
import { changeCase } from '../cases/change-case.ts';
import { claimWorkItem } from './claim-work-item.ts';
import { officersOnDuty, openItems } from '../office/officers.ts';
import { readWorkItem } from './read-work-item.ts';
import type { WorkItemView } from '../views/work-item-view.ts';

type Needs = Pick<Ports, 'cases' | 'clock' | 'attendance'>;

/**
 * Hands an officer his next item, and never lets him choose: what he holds; then what was drawn for him, the earliest
 * due first; then what lies with nobody is drawn, the earliest due first, until something falls on him.
 */
export async function nextWorkItem(needs: Needs, caller: Caller): Promise<Result<WorkItemView>> {
  const profile = cityOf(caller.id);
  if (!profile) return refuse('staff-not-found', { staff: caller.id });
  const open = await openItems(needs, profile.city);
  const held = open.find(({ state, holder }) => state === 'claimed' && holder?.id === caller.id);
  if (held) return readWorkItem(needs, caller, { itemId: held.id });

  const waiting = open.filter(({ state }) => state === 'open');
  for (const item of waiting.filter(({ assignee }) => assignee?.id === caller.id)) {
    const claimed = await claimWorkItem(needs, caller, { itemId: item.id });
    if (claimed.ok || claimed.refusal.code === 'request-key-reused') return claimed;
  }
  for (const item of waiting.filter(({ assignee }) => assignee === undefined)) {
    if (!(await drawsHim(needs, caller, item))) continue;
    const claimed = await claimWorkItem(needs, caller, { itemId: item.id });
    if (claimed.ok || claimed.refusal.code === 'request-key-reused') return claimed;
  }
  return refuse('nothing-to-do');
}

/** Draws for an item that lies with nobody; whoever asks for work is forgiven that he let it lie before. */
async function drawsHim(needs: Needs, caller: Caller, { id, caseId, city }: WorkItem): Promise<boolean> {
  const pool = await officersOnDuty(needs, city);
  const changed = await changeCase(needs, caseId, (file, at) => {
    const item = itemWith(file, id);
    if (!item || item.state !== 'open' || item.assignee || hasEnded(file.case.status)) {
      return accept(undefined);
    }
    const passedBy = item.passedBy?.filter((staff) => staff !== caller.id);
    const drawn = assignByDraw(file, { ...item, ...(passedBy && { passedBy }) }, pool, at);
    return drawn.events.length === 0
      ? accept(undefined)
      : accept({ items: [{ ...drawn.item, version: item.version + 1 }], events: drawn.events });
  });
  return changed.ok && itemWith(changed.value, id)?.assignee?.id === caller.id;
}
