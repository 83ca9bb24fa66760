import type { CaseEvent } from '../../domain/events.ts';
import type { Ports } from '../../domain/ports.ts';

/** Writes a fault of the office into the list of all; the event may come again, the fault is counted once. */
export async function countOfficeFault(
  { officeFaults }: Pick<Ports, 'officeFaults'>,
  { caseId, sequence, at, actor, data }: Extract<CaseEvent, { type: 'OfficeAtFault' }>,
): Promise<void> {
  const { fault, itemId, notice } = data;
  const record = { id: `${caseId}-${sequence}`, version: 1, fault, caseId, itemId, notice, by: actor.id, at };
  await officeFaults.save(record, at);
}
