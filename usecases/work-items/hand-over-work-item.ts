import type { Caller } from '../../domain/callers.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse } from '../../domain/result.ts';
import { absenceOf } from '../../domain/staff/attendance.ts';
import { exclusionOf } from '../../domain/staff/exclusions.ts';
import type { HandOverReason } from '../../domain/staff/reasons.ts';
import { withNote } from '../../domain/work-items/notes.ts';
import type { WorkItem } from '../../domain/work-items/work-item.ts';
import { changeWorkItem, type WorkItemCommand } from './change-work-item.ts';

type Needs = Pick<Ports, 'cases' | 'clock' | 'attendance'>;

type Command = WorkItemCommand & {
  /** An officer or a supervisor of the city's roster. */
  readonly to: string;
  readonly reason: HandOverReason;
  /** Why, in words; it is kept with the notes. */
  readonly text: string;
};

/** The holder gives his item to a colleague or a supervisor by name, with a reason that everybody can read. */
export function handOverWorkItem(needs: Needs, caller: Caller, command: Command) {
  return give(needs, caller, command, 'handOver');
}

/** A supervisor gives an item to somebody by name, whoever has it now: the only way around the draw, and a reason goes with it. */
export function reassignWorkItem(needs: Needs, caller: Caller, command: Command) {
  return give(needs, caller, command, 'reassign');
}

async function give(needs: Needs, caller: Caller, command: Command, move: 'handOver' | 'reassign') {
  const { to, reason, text } = command;
  return changeWorkItem(needs, {
    caller,
    command,
    move,
    decide: async ({ file, moved, actor, at }) => {
      const profile = loadCity(file.case.city);
      const receiver = profile.staff.find(({ id, roles }) => id === to && roles.some(decidesItems));
      const attendance = await needs.attendance.find(profile.city);
      if (!receiver || absenceOf(attendance, to, at)) return refuse('staff-not-found', { staff: to });
      const excluded = exclusionOf(file.case, to);
      if (excluded !== undefined) return refuse('may-not-decide', { staff: to, why: excluded });
      const { holder: _, touchedAt: _touched, ...free } = moved;
      const given: WorkItem = { ...free, assignee: { id: to, name: receiver.name, since: at } };
      const type = move === 'handOver' ? 'WorkItemHandedOver' : 'WorkItemReassigned';
      return accept({
        items: [withNote(given, { at, by: caller.id, text })],
        events: [{ type, data: { itemId: moved.id, kind: moved.kind, to, reason }, actor }],
      });
    },
  });
}

function decidesItems(role: string): boolean {
  return role === 'registry-officer' || role === 'supervisor';
}
