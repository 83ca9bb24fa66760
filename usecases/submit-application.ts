import type { Caller } from '../domain/callers.ts';
import type { Application } from '../domain/application/application.ts';
import { faultsOf } from '../domain/application/completeness.ts';
import { emptyLog, type CaseFile, type Change } from '../domain/case/case-file.ts';
import type { Case } from '../domain/case/case.ts';
import { caseDue } from '../domain/case/promise.ts';
import { findCity, partnerFor, stewardFor } from '../domain/cities/cities.ts';
import type { Actor, NewEvent } from '../domain/events.ts';
import { Unavailable } from '../domain/faults.ts';
import type { Ports } from '../domain/ports.ts';
import { firstRungAt } from '../domain/promises/rungs.ts';
import { accept, refuse, type Result } from '../domain/result.ts';
import { chinaDateOf } from '../domain/time/instant.ts';
import { exclusionsFor } from '../domain/staff/exclusions.ts';
import { serviceKinds } from '../domain/services/services.ts';
import { wantedServices } from '../domain/case/progress.ts';
import { claimName } from './claim-name.ts';
import { endKeptName } from './come-back-to-kept-name.ts';
import { faultsOfPapers, filePapers } from './papers-of-application.ts';
import { caseView, type CaseView } from './views/case-view.ts';

type Needs = Pick<Ports, 'cases' | 'clock' | 'ids' | 'names' | 'keptNames' | 'uploads'>;

/** How often a new case is written while the store is busy. */
const attempts = 5;

/**
 * Accepts a complete application: from this commit on it is a case, its clock runs, and the partners may
 * prepare. Whatever is missing is told at once, by field, and nothing is stored (一次性告知).
 */
export async function submitApplication(
  needs: Needs,
  caller: Caller,
  application: Application,
): Promise<Result<CaseView>> {
  const at = needs.clock.now();
  const profile = findCity(application.city);
  if (!profile) return refuse('city-not-served', { city: application.city });

  const today = chinaDateOf(at);
  const name = await claimName(needs, application, caller.id, today);
  const findings = [
    ...faultsOf(application, profile, today),
    ...name.findings,
    ...(await faultsOfPapers(needs, caller.id, application, today)),
  ];
  if (findings.length > 0) return refuse('application-has-faults', { findings });
  if (name.isTaken) return refuse('name-not-available', { name: application.name, path: '/name' });

  const id = needs.ids.newCaseId();
  // Before the commit: a paper that is filed too early does no harm, one that is removed in between would.
  await filePapers(needs, application, id);
  const steward = stewardFor(profile, id);
  const watchAt = firstRungAt(profile, at);
  const accepted: Case = {
    id,
    version: 1,
    owner: caller.id,
    city: profile.city,
    status: 'accepted',
    application,
    name: application.name,
    bank: application.bank,
    acceptedAt: at,
    dueAt: caseDue(profile, at, []) ?? at,
    steward,
    excluded: exclusionsFor(application, caller.id, steward.id, profile),
    ...(watchAt !== undefined && { watchAt }),
    ...name.facts,
  };
  const file: CaseFile = { case: accepted, items: [], log: emptyLog };
  const actor: Actor = { kind: 'applicant', id: caller.id };
  const prepared: NewEvent[] = serviceKinds
    .filter((kind) => wantedServices(file, profile).includes(kind))
    .flatMap((service) => {
      const partner = partnerFor(profile, accepted, service);
      return partner ? [{ type: 'OrderPrepared' as const, data: { service, partner }, actor }] : [];
    });

  const view = caseView({ ...file, events: [] }, profile, at, 'applicant');
  let change: Change = {
    before: undefined,
    after: accepted,
    items: [],
    events: [{ type: 'ApplicationAccepted', data: { dueAt: accepted.dueAt }, actor }, ...prepared],
    claims: name.claims,
    ...(caller.request && { reply: { caller: caller.id, ...caller.request, body: view } }),
  };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const commit = await needs.cases.commit(change, at);
    if (commit.kind === 'done') {
      if (name.kept) await endKeptName(needs, name.kept.id, 'used', id);
      return accept(view);
    }
    if (commit.kind === 'repeated') return refuse('request-key-reused', {});
    // Somebody took the name in this very second: the case begins without it, and its applicant chooses another one.
    if (commit.kind === 'claim-lost') change = withoutName(change);
    // A new case has no earlier version: the store was busy with the same request at this moment.
  }
  throw new Unavailable('the application could not be stored now');
}

function withoutName({ claims: _lost, ...change }: Change): Change {
  const { nameClaims: _claims, nameReservedUntil: _until, ...after } = change.after;
  return { ...change, after };
}
