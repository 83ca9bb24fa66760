import type { Caller } from '../../domain/callers.ts';
import type { Application } from '../../domain/application/application.ts';
import { emptyLog, type CaseFile, type Change } from '../../domain/case/case-file.ts';
import type { Case, TakenIn } from '../../domain/case/case.ts';
import { caseDue, certaintyOf } from '../../domain/case/promise.ts';
import { isSeat, takeSeat } from '../../domain/appointments/appointment.ts';
import { slotTaken } from '../../domain/appointments/visit-faults.ts';
import { bookedEvents } from '../../domain/appointments/booked.ts';
import { loadCity, partnerFor } from '../../domain/cities/cities.ts';
import type { CityProfile } from '../../domain/cities/city-profile.ts';
import { drawPartners, type Draw } from '../../domain/cities/impartial-order.ts';
import type { Actor, NewEvent } from '../../domain/events.ts';
import { handsOf, type Help } from '../../domain/help/help.ts';
import { eventsOfHelp } from '../help/carry-help.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Signature } from '../../domain/signing/signature.ts';
import { Unavailable } from '../../domain/faults.ts';
import { firstRungAt } from '../../domain/promises/rungs.ts';
import { exclusionsFor } from '../../domain/staff/exclusions.ts';
import { stewardOnDuty } from '../../domain/staff/stewards.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { wantedServices } from '../../domain/case/progress.ts';
import { bookVisit } from '../appointments/book-visit.ts';
import { claimName } from '../names/claim-name.ts';
import { endKeptName } from '../names/come-back-to-kept-name.ts';
import { filePapers } from './papers-of-application.ts';
import { caseView, type CaseView } from '../views/case-view.ts';

type Needs = Pick<Ports, 'attendance' | 'cases' | 'clock' | 'keptNames' | 'names' | 'uploads'>;

/** How often a new case is written while the store is busy. */
const attempts = 5;

/** What a case is opened with: a form without faults and the signatures of everybody who has to sign it. */
export type Submission = {
  readonly id: CaseId;
  readonly owner: string;
  readonly application: Application;
  readonly signatures: readonly Signature[];
  /** By what the order of partners was drawn for its applicant. */
  readonly draw: Draw;
  /** That the desk took it in: then none of those who had a hand in it may decide it (受审分离). */
  readonly takenIn?: TakenIn;
  /** Who helps with it or has helped: none of them may decide it either. */
  readonly help?: Help | undefined;
};

/**
 * Opens a case for an application that has been found complete and is signed by all: from this commit on its clock
 * runs, and the partners may prepare. Nothing when a case with this id is there already.
 */
export async function openCase(
  needs: Needs,
  caller: Caller,
  { id, owner, application, signatures, draw, takenIn, help }: Submission,
): Promise<Result<CaseView | undefined>> {
  const at = needs.clock.now();
  const profile = loadCity(application.city);
  // Before the commit: a paper that is filed too early does no harm, one that is removed in between would.
  await filePapers(needs, application, id);
  const name = await claimName(needs, application, owner, chinaDateOf(at));
  const steward = stewardOnDuty(profile, await needs.attendance.find(profile.city), id, at);
  const watchAt = firstRungAt(profile, at);
  const consent = help?.consents.at(-1);
  const booking = await bookVisit(needs, profile, application.bank, at);
  if (booking.faults.length > 0) return refuse('application-has-faults', { findings: booking.faults });
  const accepted: Case = {
    id,
    version: 1,
    owner,
    city: profile.city,
    status: 'accepted',
    application,
    signatures: [...signatures],
    name: application.name,
    bank: application.bank,
    partnerDraw: drawPartners(profile, draw),
    ...(booking.appointment && { appointment: booking.appointment }),
    acceptedAt: at,
    dueAt: caseDue(profile, at, []) ?? at,
    steward,
    excluded: exclusionsFor(
      application,
      { owner, steward: steward.id, desk: takenIn?.staff, helpers: handsOf(help) },
      profile,
    ),
    ...(takenIn && { takenIn }),
    ...(consent && { help: consent }),
    ...(watchAt !== undefined && { watchAt }),
    ...name.facts,
  };
  const file: CaseFile = { case: accepted, items: [], log: emptyLog };
  const view = caseView({ ...file, events: [] }, profile, at, 'applicant');
  let change: Change = {
    before: undefined,
    after: accepted,
    items: [],
    events: [...firstEvents(file, profile, caller.id), ...eventsOfHelp(help)],
    claims: [...name.claims, ...(booking.appointment ? [takeSeat(booking.appointment)] : [])],
    ...(caller.request && { reply: { caller: caller.id, ...caller.request, body: view } }),
  };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const commit = await needs.cases.commit(change, at);
    if (commit.kind === 'done') {
      if (name.kept) await endKeptName(needs, name.kept.id, 'used', id);
      return accept(view);
    }
    if (commit.kind === 'repeated') return refuse('request-key-reused', {});
    if (commit.kind === 'claim-lost') {
      const next = isSeat(commit.key) ? await withNextSeat(needs, profile, change, at) : withoutName(change);
      if (!next) return refuse('application-has-faults', { findings: [slotTaken] });
      change = next;
    }
    // There is a case already, or the store was busy with the same request at this moment.
    if (commit.kind === 'moved-on' && (await needs.cases.find(id))) return accept(undefined);
  }
  throw new Unavailable('the application could not be stored now');
}

/** What is recorded when a case begins: the promise that its applicant gets, and what partners may prepare. */
function firstEvents(file: CaseFile, profile: CityProfile, by: string): NewEvent[] {
  const { dueAt, takenIn, partnerDraw } = file.case;
  const actor: Actor = { kind: takenIn ? 'officer' : 'applicant', id: by };
  const orders = wantedServices(file, profile).flatMap((service): NewEvent[] => {
    const partner = partnerFor(profile, file.case, service);
    return partner ? [{ type: 'OrderPrepared', data: { service, partner }, actor }] : [];
  });
  const data = { dueAt, ...certaintyOf(profile, dueAt), ...(partnerDraw && { partnerDraw }) };
  return [
    { type: 'ApplicationAccepted', data, actor },
    ...orders,
    ...bookedEvents(file.case.appointment, actor),
  ];
}

/** Somebody took the name in this very second: the case begins without it, and its applicant chooses another one. */
function withoutName({ claims = [], ...change }: Change): Change {
  const { nameClaims: _claims, nameReservedUntil: _until, ...after } = change.after;
  return { ...change, claims: claims.filter(({ key }) => isSeat(key)), after };
}

/**
 * The same with the next free seat of the slot, for somebody took the one in this very second; nothing if it is full.
 */
async function withNextSeat(
  needs: Needs,
  profile: CityProfile,
  { claims = [], ...change }: Change,
  at: string,
): Promise<Change | undefined> {
  const { appointment } = await bookVisit(needs, profile, change.after.bank, at);
  if (!appointment) return undefined;
  const others = claims.filter(({ key }) => !isSeat(key));
  return { ...change, after: { ...change.after, appointment }, claims: [...others, takeSeat(appointment)] };
}
