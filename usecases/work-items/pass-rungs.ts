import { CaseId, caseOf, WorkItemId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { dueCase, passRungs as passed } from '../../domain/promises/rungs.ts';
import type { DueEntry } from '../../domain/records.ts';
import { accept } from '../../domain/result.ts';
import { changeCase } from '../cases/change-case.ts';

/**
 * Comes back to a case, or to one of its work items, when a promise is used up to a mark: records it, which tells whoever
 * is named. Everything of the case that has passed a mark is seen to in the same commit.
 */
export async function passRungs(
  needs: Pick<Ports, 'cases' | 'clock'>,
  { kind, id }: DueEntry,
): Promise<void> {
  const caseId = kind === dueCase ? CaseId.parse(id) : caseOf(WorkItemId.parse(id));
  await changeCase(needs, caseId, (file, at) => accept(passed(file, at)));
}
