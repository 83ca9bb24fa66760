import { personOf } from '../../domain/application/application.ts';
import type { Caller } from '../../domain/callers.ts';
import { itemWith } from '../../domain/case/case-file.ts';
import { caseOf, type WorkItemId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { exclusionOf } from '../../domain/staff/exclusions.ts';
import { handlerFor, isPerson } from '../../domain/work-items/access.ts';
import { isClosed } from '../../domain/work-items/lifecycle.ts';
import { recordOpening } from './record-opening.ts';

/** The numbers of one person in full. */
export type Numbers = { readonly number: string; readonly mobile: string; readonly email?: string };

/**
 * The numbers of one person in full, for the officer with whom the item lies: lists and pages show them masked, so that
 * each look at one is a step of its own, recorded with its purpose.
 */
export async function revealNumbers(
  needs: Pick<Ports, 'cases' | 'clock'>,
  caller: Caller,
  { itemId, person: key }: { readonly itemId: WorkItemId; readonly person: string },
): Promise<Result<Numbers>> {
  const file = await needs.cases.find(caseOf(itemId));
  const item = file && itemWith(file, itemId);
  const by = item && handlerFor(caller, item, file.case, needs.clock.now());
  const person = file && personOf(file.case.application, key);
  if (!item || !by || !isPerson(by) || !person) return refuse('work-item-not-found', { id: itemId });
  if (isClosed(item.state)) return refuse('already-answered', { state: item.state, closedAt: item.closedAt });
  const isTheirs = (item.holder ?? item.assignee)?.id === caller.id;
  if (!isTheirs || exclusionOf(file.case, caller.id)) return refuse('not-yours-to-do', { kind: item.kind });
  await recordOpening(needs, caller, file, { what: 'number', itemId, part: key });
  const { document, mobile, email } = person;
  return accept({ number: document.number, mobile, ...(email !== undefined && { email }) });
}
