import type { CaseFile } from '../case/case-file.ts';
import { system, type NewEvent } from '../events.ts';
import type { WorkItem } from '../work-items/work-item.ts';
import { draw, type Candidate } from './draw.ts';
import { exclusionOf } from './exclusions.ts';

/** The officers of a department who are there, each with the number of open work items that he has. */
export type Pool = readonly (Candidate & { readonly name: string })[];

/** How many of these open work items lie with an officer. */
export function loadOf(staff: string, open: readonly WorkItem[]): number {
  return open.filter(({ holder, assignee }) => (holder ?? assignee)?.id === staff).length;
}

/**
 * Draws an officer for an item that lies with nobody: among those who are there, may decide in this case, and have not
 * let it lie or given it back before. With nobody to draw it waits for whoever asks for work, or for a supervisor.
 */
export function assignByDraw(
  file: CaseFile,
  { assignee: _last, holder: _held, ...item }: WorkItem,
  pool: Pool,
  at: string,
): { item: WorkItem; events: NewEvent[] } {
  const candidates = pool.filter(
    ({ id }) => exclusionOf(file.case, id) === undefined && !item.passedBy?.includes(id),
  );
  const result = draw(file.log.hash, candidates);
  const officer = candidates.find(({ id }) => id === result?.drawn);
  if (!result || !officer) return { item, events: [] };
  return {
    item: { ...item, assignee: { id: officer.id, name: officer.name, since: at } },
    events: [
      {
        type: 'WorkItemDrawn',
        data: { itemId: item.id, kind: item.kind, ...result },
        actor: system,
      },
    ],
  };
}
