import { visitPause } from '../../domain/appointments/appointment.ts';
import type { Appointment } from '../../domain/appointments/shapes.ts';
import { itemsOf, type CaseFile } from '../../domain/case/case-file.ts';
import { hasEnded } from '../../domain/case/lifecycle.ts';
import { promiseAt, promisedMinutes } from '../../domain/case/promise.ts';
import { addresseeFor, loadCity } from '../../domain/cities/cities.ts';
import type { CityProfile } from '../../domain/cities/city-profile.ts';
import { system, type NewEvent } from '../../domain/events.ts';
import { workItemId, type CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { isExtra } from '../../domain/services/extra-kinds.ts';
import { assignByDraw } from '../../domain/staff/assign.ts';
import { workItemKinds } from '../../domain/work-items/kinds.ts';
import { isClosed } from '../../domain/work-items/lifecycle.ts';
import { renewWorkItem } from '../../domain/work-items/renew.ts';
import type { WorkItem, WorkItemKind } from '../../domain/work-items/work-item.ts';
import { changeCaseInStep } from '../cases/change-case-in-step.ts';
import type { Draft } from '../cases/change-case.ts';
import { officersOnDuty } from '../office/officers.ts';

/** A waiting state of the workflow: which wait it is, since when, and the token that ends it. */
export type OpenWorkItemCommand = { caseId: CaseId; kind: WorkItemKind; visit: string; taskToken: string };

/**
 * Opens the work item behind a wait. Asked again for the same visit of the state (after a timeout or a lost
 * reply) it finds that item: the token is renewed, an overdue item is escalated, an answer that has come
 * meanwhile is sent to the new token. Nothing is ever ordered twice under another id.
 */
export async function openWorkItem(
  needs: Pick<Ports, 'cases' | 'clock' | 'attendance'>,
  { caseId, kind, visit, taskToken }: OpenWorkItemCommand,
): Promise<Result<Record<string, never>>> {
  const changed = await changeCaseInStep(needs, caseId, async (file, at) => {
    const subject = file.case;
    const isBesides = subject.status === 'finished' && isExtra(kind);
    if (hasEnded(subject.status) && !isBesides) return refuse('move-not-allowed', { status: subject.status });
    const profile = loadCity(subject.city);
    const earlier = itemsOf(file, kind);
    const same = earlier.find((item) => item.visit === visit) ?? earlier.find(stillStands);
    if (same) {
      if (same.taskToken === taskToken) return accept(undefined);
      const { item, event } = renewWorkItem(same, taskToken, at, profile);
      return accept({ items: [item], events: [event] });
    }

    const opened = newItem(file, profile, { kind, visit, taskToken, attempt: earlier.length + 1 }, at);
    if (workItemKinds[kind].handler !== 'officer') return accept(openedDraft(opened, []));
    // Before anybody has seen it, chance decides who is to examine it.
    const drawn = assignByDraw(file, opened, await officersOnDuty(needs, subject.city), at);
    return accept(openedDraft(drawn.item, drawn.events));
  });
  return changed.ok ? accept({}) : changed;
}

/**
 * A redrive may enter a state anew and so under another visit; what waits for an answer, or what a partner has
 * completed, is the same order all the same.
 */
function stillStands({ kind, state }: WorkItem): boolean {
  return !isClosed(state) || (state === 'completed' && workItemKinds[kind].handler === 'partner');
}

function newItem(
  file: CaseFile,
  profile: CityProfile,
  { kind, ...wait }: Pick<WorkItem, 'kind' | 'visit' | 'taskToken' | 'attempt'>,
  at: string,
): WorkItem {
  const subject = file.case;
  const openedAt = sinceWhen(wait.visit, at);
  const addressee = addresseeFor(profile, subject, kind);
  const untilVisit = kind === 'bank' ? visitOf(subject.appointment, addressee, openedAt) : undefined;
  const minutes = promisedMinutes(profile, kind);
  return {
    ...wait,
    id: workItemId(subject.id, kind, wait.attempt),
    caseId: subject.id,
    kind,
    version: 1,
    city: subject.city,
    subject: subject.name,
    department: workItemKinds[kind].department,
    ...(addressee && { addressee }),
    state: 'open',
    openedAt,
    dueAt: promiseAt(profile, openedAt, minutes, untilVisit ? [untilVisit] : []) ?? openedAt,
    promisedMinutes: minutes,
    ...(untilVisit && { untilVisit }),
    escalations: [],
  };
}

function openedDraft(item: WorkItem, more: readonly NewEvent[]): Draft {
  const { id, kind, department, dueAt, addressee, untilVisit } = item;
  const partner = workItemKinds[kind].handler === 'partner' ? addressee : undefined;
  return {
    items: [item],
    events: [
      {
        type: 'WorkItemOpened',
        data: {
          itemId: id,
          kind,
          department,
          dueAt,
          ...(partner && { partner }),
          ...(untilVisit && { untilVisit }),
        },
        actor: system,
      },
      ...more,
    ],
  };
}

/** How long this bank waits for its customer, if he has an appointment there. */
function visitOf(appointment: Appointment | undefined, bank: string | undefined, since: string) {
  return appointment?.bank === bank && appointment ? visitPause(appointment, since) : undefined;
}

/**
 * The promise runs from the moment in which the state was entered, as its timeout does: counted from a slow
 * call of the function, the item would be still in time when the timeout asks, and nobody would be told.
 */
function sinceWhen(visit: string, at: string): string {
  const isInstant = !Number.isNaN(Date.parse(visit)) && new Date(visit).toISOString() === visit;
  return isInstant && visit < at ? visit : at;
}
