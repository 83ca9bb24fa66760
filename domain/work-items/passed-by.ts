import type { WorkItem } from './work-item.ts';

/** The item after an officer has given it back or let it lie: it lies with nobody, and is not drawn for him again. */
export function passedBy(
  { assignee: _drawn, holder: _held, touchedAt: _touched, ...item }: WorkItem,
  staff: string,
): WorkItem {
  const before = item.passedBy ?? [];
  return { ...item, passedBy: before.includes(staff) ? before : [...before, staff] };
}
