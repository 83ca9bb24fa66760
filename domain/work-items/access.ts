import { isOfficer, isSupervisor, type Caller } from '../callers.ts';
import type { Case } from '../case/case.ts';
import { mayInCase } from '../help/acts-for.ts';
import type { Actor } from '../events.ts';
import type { Handler, WorkItem } from './work-item.ts';

/** As whom a caller meets this work item at `at`; nothing means that for him it does not exist. */
export function handlerFor(caller: Caller, item: WorkItem, subject: Case, at: string): Handler | undefined {
  if (caller.roles.includes('partner')) {
    return caller.organisation !== undefined && caller.organisation === item.addressee
      ? 'partner'
      : undefined;
  }
  if (isSupervisor(caller)) return 'supervisor';
  if (isOfficer(caller)) return 'officer';
  return mayInCase(caller, subject, 'answer', at) ? 'applicant' : undefined;
}

/**
 * The caller as he is recorded in events: programs under their organisation, people under their id, and who acts for an
 * applicant as somebody of the office.
 */
export function actorFor(caller: Caller, by: Handler, { owner }: Pick<Case, 'owner'>): Actor {
  if (by === 'workflow') return { kind: 'system', id: caller.id };
  if (by === 'supervisor' || (by === 'applicant' && caller.id !== owner))
    return { kind: 'officer', id: caller.id };
  return { kind: by, id: by === 'partner' ? (caller.organisation ?? caller.id) : caller.id };
}

/** Whether somebody deals with a work item as a person of the office, who needs it drawn and claimed. */
export function isPerson(by: Handler): boolean {
  return by === 'officer' || by === 'supervisor';
}
