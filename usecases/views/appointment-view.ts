import { branchOf, mayMove } from '../../domain/appointments/appointment.ts';
import type { Appointment } from '../../domain/appointments/shapes.ts';
import { lastItemOf, type CaseFile } from '../../domain/case/case-file.ts';
import { hasEnded } from '../../domain/case/lifecycle.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { Text } from '../../domain/findings.ts';
import { isClosed } from '../../domain/work-items/lifecycle.ts';

/** An appointment as its applicant and its bank see it; `movable`: the applicant may still move it. */
export type AppointmentView = Omit<Appointment, 'seat' | 'earliest'> & {
  readonly branchName: Text;
  readonly address?: Text;
  readonly movable: boolean;
};

/** The appointment of a case, if it has one. */
export function appointmentView(file: CaseFile, now: string): AppointmentView | undefined {
  const { appointment, city } = file.case;
  if (!appointment) return undefined;
  const { seat: _seat, earliest: _earliest, ...shown } = appointment;
  const branch = branchOf(loadCity(city), shown.bank, shown.branch);
  return {
    ...shown,
    branchName: branch?.name ?? { zh: shown.branch, en: shown.branch },
    ...(branch?.address && { address: branch.address }),
    movable: !isVisitOver(file) && mayMove(appointment, now),
  };
}

/** Whether nobody needs to come any more: the case has ended, or the bank has given its answer. */
export function isVisitOver(file: CaseFile): boolean {
  const item = lastItemOf(file, 'bank');
  return hasEnded(file.case.status) || (item !== undefined && isClosed(item.state));
}
