import { loadCity } from '../../domain/cities/cities.ts';
import { caseOf, type WorkItemId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { loadOf, type Pool } from '../../domain/staff/assign.ts';
import { presentStaff } from '../../domain/staff/attendance.ts';
import type { WorkItem } from '../../domain/work-items/work-item.ts';

/** Open work items of a city that are looked at for the load of officers and for whoever asks for work. */
const mostOpen = 100;

/** The open work items of the officers of a city, the earliest due first. */
export async function openItems({ cases }: Pick<Ports, 'cases'>, city: string): Promise<WorkItem[]> {
  const { entries } = await cases.listQueue('registry', city, { limit: mostOpen });
  return [...entries];
}

/** The officers of a city who are there now, each with the work that he has: among them is drawn. */
export async function officersOnDuty(
  needs: Pick<Ports, 'cases' | 'clock' | 'attendance'>,
  city: string,
): Promise<Pool> {
  const [attendance, open] = await Promise.all([needs.attendance.find(city), openItems(needs, city)]);
  return presentStaff(loadCity(city), attendance, 'registry-officer', needs.clock.now()).map(
    ({ id, name }) => ({ id, name, load: loadOf(id, open) }),
  );
}

/** The officers on duty in the city of a work item's case; nobody where there is no such case. */
export async function officersOf(
  needs: Pick<Ports, 'cases' | 'clock' | 'attendance'>,
  itemId: WorkItemId,
): Promise<Pool> {
  const file = await needs.cases.find(caseOf(itemId));
  return file ? officersOnDuty(needs, file.case.city) : [];
}
