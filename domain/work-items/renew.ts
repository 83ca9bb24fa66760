import type { CityProfile } from '../cities/city-profile.ts';
import { system, type NewEvent } from '../events.ts';
import { workItemKinds } from './kinds.ts';
import { isClosed } from './lifecycle.ts';
import { resumptionOf } from './resumption.ts';
import type { WorkItem } from './work-item.ts';

/**
 * What a timeout of the waiting state means for its work item: answered meanwhile → the answer goes to the
 * new token; still in time (its due time moved) → only the token is new; overdue → a supervisor is told by
 * name and whoever was asked is asked again.
 */
export function renewWorkItem(
  item: WorkItem,
  taskToken: string,
  at: string,
  profile: CityProfile,
): { item: WorkItem; event: NewEvent } {
  const renewed: WorkItem = { ...item, taskToken };
  const data = { itemId: item.id, kind: item.kind };
  const stillInTime = item.state === 'awaiting-correction' || at < item.dueAt;
  if (isClosed(item.state)) {
    const resumption = resumptionOf(renewed, profile, at);
    const answered = { ...data, answered: true };
    return { item: renewed, event: { type: 'WorkItemRenewed', data: answered, actor: system, resumption } };
  }
  if (stillInTime) {
    return {
      item: renewed,
      event: { type: 'WorkItemRenewed', data: { ...data, answered: false }, actor: system },
    };
  }
  const to = profile.supervisor.id;
  const partner = workItemKinds[item.kind].handler === 'partner' ? item.addressee : undefined;
  return {
    item: { ...renewed, escalations: [...item.escalations, { at, to }] },
    event: {
      type: 'WorkItemEscalated',
      data: { ...data, to, dueAt: item.dueAt, ...(partner && { partner }) },
      actor: system,
    },
  };
}
