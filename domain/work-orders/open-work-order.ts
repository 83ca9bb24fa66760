import type { Case } from '../case/case.ts';
import { contactBy, fixBy } from './deadlines.ts';
import type { WorkOrder, WorkOrderKind } from './work-order.ts';

/** A new work order about a case; `cause` tells it from others of its kind. A call that is owed has nothing to be fixed. */
export function openWorkOrder(
  kind: WorkOrderKind,
  cause: string,
  subject: Case,
  at: string,
  more: Partial<Pick<WorkOrder, 'words' | 'stars' | 'situation'>> = {},
): WorkOrder {
  const contact = contactBy(subject.city, at);
  return {
    id: `order_${kind}.${cause}`,
    version: 1,
    kind,
    caseId: subject.id,
    city: subject.city,
    subject: subject.name,
    from: subject.owner,
    state: kind === 'callback' ? 'fixed' : 'open',
    complex: false,
    openedAt: at,
    contactBy: contact,
    fixBy: kind === 'callback' ? contact : fixBy(subject.city, at, false),
    watchAt: contact,
    overdue: false,
    steps: [],
    ...more,
  };
}
