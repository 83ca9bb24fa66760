import { giveBackSeat } from '../appointments/appointment.ts';
import { partnerFor } from '../cities/cities.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import type { Actor, NewEvent } from '../events.ts';
import { closeWorkItem, isClosed } from '../work-items/lifecycle.ts';
import type { WorkItem } from '../work-items/work-item.ts';
import type { CaseFile, Claim } from './case-file.ts';
import { wantedServices } from './progress.ts';

/** What has to be undone when a case ends before the licence: open items, prepared orders, the name. */
export function callOffEverything(
  file: CaseFile,
  profile: CityProfile,
  actor: Actor,
  at: string,
): { items: WorkItem[]; events: NewEvent[]; claims: Claim[] } {
  const open = file.items.filter((item) => !isClosed(item.state));
  const cancelled: NewEvent[] = open.map((item) => ({
    type: 'WorkItemCancelled',
    data: { itemId: item.id, kind: item.kind },
    actor,
  }));
  const orders: NewEvent[] = wantedServices(file, profile).flatMap((service) => {
    const partner = partnerFor(profile, file.case, service);
    return partner ? [{ type: 'OrderCancelled' as const, data: { service, partner }, actor }] : [];
  });
  return {
    items: open.map((item) =>
      closeWorkItem({ ...item, state: 'cancelled', version: item.version + 1 }, at, actor.id),
    ),
    events: [...cancelled, ...orders],
    claims: [
      ...(file.case.nameClaims ?? []).map((key) => ({ action: 'release' as const, key })),
      ...giveBackSeat(file.case.appointment),
    ],
  };
}
