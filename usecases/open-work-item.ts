import { itemsOf } from '../domain/case/case-file.ts';
import { hasEnded } from '../domain/case/lifecycle.ts';
import { promisedMinutes, waitDue } from '../domain/case/promise.ts';
import { addresseeFor, loadCity } from '../domain/cities/cities.ts';
import { system } from '../domain/events.ts';
import { workItemId, type CaseId } from '../domain/ids.ts';
import type { Ports } from '../domain/ports.ts';
import { accept, refuse, type Result } from '../domain/result.ts';
import { workItemKinds } from '../domain/work-items/kinds.ts';
import { renewWorkItem } from '../domain/work-items/renew.ts';
import type { WorkItem, WorkItemKind } from '../domain/work-items/work-item.ts';
import { changeCase } from './change-case.ts';

/** A waiting state of the workflow: which wait it is, since when, and the token that ends it. */
export type OpenWorkItemCommand = { caseId: CaseId; kind: WorkItemKind; visit: string; taskToken: string };

/**
 * Opens the work item behind a wait. Asked again for the same visit of the state (after a timeout or a lost
 * reply) it finds that item: the token is renewed, an overdue item is escalated, an answer that has come
 * meanwhile is sent to the new token. Nothing is ever ordered twice under another id.
 */
export async function openWorkItem(
  needs: Pick<Ports, 'cases' | 'clock'>,
  { caseId, kind, visit, taskToken }: OpenWorkItemCommand,
): Promise<Result<Record<string, never>>> {
  const changed = await changeCase(needs, caseId, (file, at) => {
    const subject = file.case;
    if (hasEnded(subject.status)) return refuse('move-not-allowed', { status: subject.status });
    const profile = loadCity(subject.city);
    const earlier = itemsOf(file, kind);
    const same = earlier.find((item) => item.visit === visit);
    if (same) {
      if (same.taskToken === taskToken) return accept(undefined);
      const { item, event } = renewWorkItem(same, taskToken, at, profile);
      return accept({ items: [item], events: [event] });
    }

    const { department, handler } = workItemKinds[kind];
    const openedAt = sinceWhen(visit, at);
    const addressee = addresseeFor(profile, subject, kind);
    const item: WorkItem = {
      id: workItemId(caseId, kind, earlier.length + 1),
      caseId,
      kind,
      attempt: earlier.length + 1,
      version: 1,
      visit,
      city: subject.city,
      subject: subject.name,
      department,
      ...(addressee && { addressee }),
      state: 'open',
      openedAt,
      dueAt: waitDue(profile, kind, openedAt),
      promisedMinutes: promisedMinutes(profile, kind),
      taskToken,
      escalations: [],
    };
    const partner = handler === 'partner' ? addressee : undefined;
    return accept({
      items: [item],
      events: [
        {
          type: 'WorkItemOpened',
          data: { itemId: item.id, kind, department, dueAt: item.dueAt, ...(partner && { partner }) },
          actor: system,
        },
      ],
    });
  });
  return changed.ok ? accept({}) : changed;
}

/**
 * The promise runs from the moment in which the state was entered, as its timeout does: counted from a slow
 * call of the function, the item would be still in time when the timeout asks, and nobody would be told.
 */
function sinceWhen(visit: string, at: string): string {
  const isInstant = !Number.isNaN(Date.parse(visit)) && new Date(visit).toISOString() === visit;
  return isInstant && visit < at ? visit : at;
}
