import type { CityProfile } from '../cities/city-profile.ts';
import { system, type NewEvent } from '../events.ts';
import { hasMoved } from './come-back.ts';
import { workItemKinds } from './kinds.ts';
import { isClosed } from './lifecycle.ts';
import { resumptionOf } from './resumption.ts';
import type { WorkItem } from './work-item.ts';

/**
 * What a timeout of the waiting state means for its work item: answered meanwhile → the answer goes to the
 * new token; its promise was moved by a pause, so that the due list watches over it → only the token is new; overdue →
 * it is escalated.
 */
export function renewWorkItem(
  item: WorkItem,
  taskToken: string,
  at: string,
  profile: CityProfile,
): { item: WorkItem; event: NewEvent } {
  const renewed: WorkItem = { ...item, taskToken };
  const data = { itemId: item.id, kind: item.kind };
  if (isClosed(item.state)) {
    const resumption = resumptionOf(renewed, profile, at);
    const answered = { ...data, answered: true };
    return { item: renewed, event: { type: 'WorkItemRenewed', data: answered, actor: system, resumption } };
  }
  if (hasMoved(item) || item.state === 'awaiting-correction' || at < item.dueAt) {
    return {
      item: renewed,
      event: { type: 'WorkItemRenewed', data: { ...data, answered: false }, actor: system },
    };
  }
  return escalateWorkItem(renewed, at, profile);
}

/** An overdue item goes to a supervisor by name, and whoever was asked is asked again. */
export function escalateWorkItem(
  item: WorkItem,
  at: string,
  profile: CityProfile,
): { item: WorkItem; event: NewEvent } {
  const to = profile.supervisor.id;
  const partner = workItemKinds[item.kind].handler === 'partner' ? item.addressee : undefined;
  return {
    item: { ...item, escalations: [...item.escalations, { at, to }] },
    event: {
      type: 'WorkItemEscalated',
      data: { itemId: item.id, kind: item.kind, to, dueAt: item.dueAt, ...(partner && { partner }) },
      actor: system,
    },
  };
}
