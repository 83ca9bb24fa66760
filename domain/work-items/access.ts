import { isOfficer, isSupervisor, type Caller } from '../callers.ts';
import { actsForApplicant } from '../case/acts-for.ts';
import type { Case } from '../case/case.ts';
import type { Actor } from '../events.ts';
import type { Handler, WorkItem } from './work-item.ts';

/** As whom a caller meets this work item; nothing means that for him it does not exist. */
export function handlerFor(caller: Caller, item: WorkItem, subject: Case): Handler | undefined {
  if (caller.roles.includes('partner')) {
    return caller.organisation !== undefined && caller.organisation === item.addressee
      ? 'partner'
      : undefined;
  }
  if (isSupervisor(caller)) return 'supervisor';
  if (isOfficer(caller)) return 'officer';
  return actsForApplicant(caller, subject) ? 'applicant' : undefined;
}

/** The caller as he is recorded in events: programs under their organisation, people under their id. */
export function actorFor(caller: Caller, by: Handler): Actor {
  if (by === 'workflow') return { kind: 'system', id: caller.id };
  if (by === 'supervisor') return { kind: 'officer', id: caller.id };
  return { kind: by, id: by === 'partner' ? (caller.organisation ?? caller.id) : caller.id };
}

/** Whether somebody deals with a work item as a person of the office, who needs it drawn and claimed. */
export function isPerson(by: Handler): boolean {
  return by === 'officer' || by === 'supervisor';
}
