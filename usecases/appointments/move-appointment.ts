import { giveBackSeat, mayMove, takeSeat, visitPause } from '../../domain/appointments/appointment.ts';
import type { Appointment, MoveReason } from '../../domain/appointments/shapes.ts';
import type { Caller } from '../../domain/callers.ts';
import { lastItemOf, type CaseFile } from '../../domain/case/case-file.ts';
import { itemPauses } from '../../domain/case/pauses.ts';
import { promiseAt } from '../../domain/case/promise.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { Actor } from '../../domain/events.ts';
import { mayInCase } from '../../domain/help/acts-for.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import type { WorkItem } from '../../domain/work-items/work-item.ts';
import { changeCase, type Draft } from '../cases/change-case.ts';
import { appointmentView, isVisitOver, type AppointmentView } from '../views/appointment-view.ts';
import { bookVisit } from './book-visit.ts';

type Command = {
  readonly caseId: CaseId;
  readonly branch: string;
  readonly at: string;
  readonly reason: MoveReason;
};

/**
 * Moves an appointment to another slot of the same bank: its applicant until an hour before, and when it has passed; the
 * bank whenever it has a reason. Old seat and new are exchanged in one commit. What the applicant waits longer is his own
 * time, what the bank makes him wait is the bank's.
 */
export async function moveAppointment(
  needs: Pick<Ports, 'cases' | 'clock'>,
  caller: Caller,
  command: Command,
): Promise<Result<AppointmentView>> {
  const changed = await changeCase(
    needs,
    command.caseId,
    (file, at) => decide(needs, { caller, command }, file, at),
    (file) => {
      const view = appointmentView(file, needs.clock.now());
      return caller.request && view && { caller: caller.id, ...caller.request, body: view };
    },
  );
  if (!changed.ok) return changed;
  const view = appointmentView(changed.value, needs.clock.now());
  return view ? accept(view) : refuse('case-not-found', { id: command.caseId });
}

type Asked = { readonly caller: Caller; readonly command: Command };

async function decide(
  needs: Pick<Ports, 'cases'>,
  { caller, command }: Asked,
  file: CaseFile,
  at: string,
): Promise<Result<Draft | undefined>> {
  const actor = moverOf(caller, file, at);
  if (!actor) return refuse('case-not-found', { id: command.caseId });
  const standing = movable(file, actor, command.reason, at);
  if (!standing.ok) return standing;
  const before = standing.value;
  const { branch, at: wanted, reason } = command;
  if (before.branch === branch && before.at === wanted) return accept(undefined);
  const { bank } = before;
  const wish = { choice: 'open' as const, bank, appointment: { way: 'visit' as const, branch, at: wanted } };
  const booking = await bookVisit(needs, loadCity(file.case.city), wish, at);
  if (!booking.appointment) return refuse('answer-has-faults', { findings: booking.faults });
  const next = { ...booking.appointment, earliest: before.earliest };
  const item = lastItemOf(file, 'bank');
  const moved = item && withVisit(item, before, next, reason);
  const order = moved && { itemId: moved.id, untilVisit: moved.untilVisit };
  return accept({
    case: { ...file.case, appointment: next },
    items: moved ? [moved] : [],
    claims: [...giveBackSeat(before), takeSeat(next)],
    events: [
      {
        type: 'AppointmentMoved',
        data: { bank, branch, at: wanted, from: before.at, cause: reason, ...order },
        actor,
      },
    ],
  });
}

/** The appointment that this actor may move now for this reason. */
function movable(file: CaseFile, { kind }: Actor, reason: MoveReason, at: string): Result<Appointment> {
  const { appointment, status } = file.case;
  if ((kind === 'partner') !== (reason !== 'applicant-asks')) return refuse('not-yours-to-do', { reason });
  if (!appointment || isVisitOver(file)) return refuse('move-not-allowed', { status });
  const isInTime = kind === 'partner' || mayMove(appointment, at);
  return isInTime ? accept(appointment) : refuse('move-not-allowed', { at: appointment.at });
}

/** As whom somebody moves it: its applicant, whoever acts for him, or the bank's program; nobody else knows of it. */
function moverOf(caller: Caller, { case: subject }: CaseFile, at: string): Actor | undefined {
  const { organisation } = caller;
  if (caller.roles.includes('partner')) {
    const isItsBank = organisation !== undefined && organisation === subject.appointment?.bank;
    return isItsBank ? { kind: 'partner', id: organisation } : undefined;
  }
  if (!mayInCase(caller, subject, 'answer', at)) return undefined;
  return { kind: caller.id === subject.owner ? 'applicant' : 'officer', id: caller.id };
}

/** What the bank makes its customer wait longer is no pause; what he asks for, or does not come to, is. */
const banksOwn: readonly MoveReason[] = ['branch-closed', 'staff-missing'];

/** The bank's order with the pause that the new time makes, and its due time moved by it. */
function withVisit(
  { untilVisit: _before, ...item }: WorkItem,
  before: Appointment,
  next: Appointment,
  reason: MoveReason,
): WorkItem {
  const until = banksOwn.includes(reason) && next.at > before.at ? before.at : next.at;
  const untilVisit = visitPause({ ...next, at: until }, item.openedAt);
  const changed = { ...item, ...(untilVisit && { untilVisit }), version: item.version + 1 };
  const due = promiseAt(loadCity(item.city), item.openedAt, item.promisedMinutes, itemPauses(changed));
  return { ...changed, dueAt: due ?? item.dueAt };
}
