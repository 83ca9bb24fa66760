import type { Application } from '../../domain/application/application.ts';
import type { Caller } from '../../domain/callers.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { CaseId, WorkItemId } from '../../domain/ids.ts';
import { workItemId } from '../../domain/ids.ts';
import type { Refusal, Result } from '../../domain/result.ts';
import type { WorkItemKind } from '../../domain/work-items/work-item.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { decideRegistration } from '../../usecases/registration/decide-registration.ts';
import { dispatchOutbox, sweepOutbox } from '../../usecases/dispatch-outbox.ts';
import { finishCase } from '../../usecases/cases/finish-case.ts';
import { issueLicence } from '../../usecases/registration/issue-licence.ts';
import { openWorkItem } from '../../usecases/work-items/open-work-item.ts';
import { reserveName } from '../../usecases/names/reserve-name.ts';
import { submitApplication } from '../../usecases/applications/submit-application.ts';
import { answersFor } from '../domain/services/partner-answers.ts';
import { aFreshApplication } from '../functions/handlers.ts';
import type { CaseView } from '../../usecases/views/case-view.ts';
import { anApplication } from '../support/an-application.ts';
import { memoryPorts, type MemoryPorts } from '../support/memory-ports.ts';
import { aSignedDraft } from '../support/signed-draft.ts';

/** The applicant of the tests. */
export const lin: Caller = { id: 'applicant-lin', name: '林知夏', roles: ['applicant'] };
/** Another applicant. */
export const zhao: Caller = { id: 'applicant-zhao', name: '赵行舟', roles: ['applicant'] };
/** Two officers of one department, and their supervisor. */
export const wang: Caller = { id: 'officer-wang', name: '王晓明', roles: ['registry-officer'] };
/** See {@link wang}. */
export const chen: Caller = { id: 'officer-chen', name: '陈静', roles: ['registry-officer'] };
/** See {@link wang}. */
export const gao: Caller = { id: 'supervisor-gao', name: '高督', roles: ['supervisor'] };

/** The program of an organisation. */
export function programOf(organisation: string): Caller {
  return { id: `program-${organisation}`, name: organisation, roles: ['partner'], organisation };
}

/** Who answers a work item of the usual application. */
export const partners = {
  seals: programOf('jinyuan-seals'),
  bank: programOf('longjiang-bank'),
  tax: programOf('tax-office'),
} as const;

/** The value of what must succeed. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code} ${JSON.stringify(result.refusal.facts)}`);
  return result.value;
}

/** The refusal of what must not succeed. */
export function refusal(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.value)}`);
  return result.refusal;
}

/** An application that a machine leaves to an officer. */
export function aReferredApplication(): Application {
  const capitalFen = 20_000_000_000;
  const members = anApplication()
    .members.slice(0, 1)
    .map((one) => ({ ...one, contributionFen: capitalFen }));
  return anApplication({ capitalFen, members, beneficialOwner: { kind: 'filed', people: ['lin'] } });
}

/** One case on its way, and the world around it. */
export type Journey = {
  readonly world: MemoryPorts;
  readonly id: CaseId;
  item(kind: WorkItemKind, attempt?: number): WorkItemId;
  /** The types of everything that was recorded, in order. */
  events(): Promise<string[]>;
  /** Opens a wait, as the workflow does when it enters the state. */
  wait(kind: WorkItemKind, token?: string, visit?: string): Promise<WorkItemId>;
};

/** Submits a form that everybody has signed. */
export async function submit(
  world: MemoryPorts,
  as: Caller,
  application: Application,
): Promise<Result<CaseView>> {
  const applicationId = await aSignedDraft(world, as, application);
  return submitApplication(world, as, { applicationId });
}

/** A case that has just been accepted. */
export async function accepted(
  application: Application = anApplication(),
  world: MemoryPorts = memoryPorts(),
): Promise<Journey> {
  const { id } = value(await submit(world, lin, application));
  let waits = 0;
  return {
    world,
    id,
    item: (kind, attempt = 1) => workItemId(id, kind, attempt),
    events: async () => ((await world.cases.findWithHistory(id))?.events ?? []).map(({ type }) => type),
    async wait(kind, token, visit) {
      waits += 1;
      const taskToken = token ?? `token-${waits}-of-${id}`;
      world.workflow.await(id, taskToken);
      value(await openWorkItem(world, { caseId: id, kind, visit: visit ?? `visit ${waits}`, taskToken }));
      const items = (await world.cases.find(id))?.items ?? [];
      const opened = items.find((one) => one.taskToken === taskToken);
      if (!opened) throw new Error(`no ${kind} was opened`);
      return opened.id;
    },
  };
}

/** Cases that want the same name and were accepted in the same second: the first of them has it reserved. */
export async function acceptedTogether(
  count: number,
  world: MemoryPorts = memoryPorts(),
): Promise<Journey[]> {
  return Promise.all(Array.from({ length: count }, () => accepted(anApplication(), world)));
}

/** A case whose name is bound. */
export async function named(application?: Application, world?: MemoryPorts): Promise<Journey> {
  const journey = await accepted(application, world);
  value(await reserveName(journey.world, { caseId: journey.id }));
  return journey;
}

/** Sends everybody of the roster home but these officers, so that the draw falls on one of them. */
export async function onDuty(
  { attendance, clock }: MemoryPorts,
  ...officers: readonly Caller[]
): Promise<void> {
  const at = clock.now();
  const away = loadCity('230500').staff.filter(({ id }) => !officers.some((officer) => officer.id === id));
  const absences = away.map(({ id }) => ({ staff: id, until: '2099-01-01T00:00:00.000Z' }));
  const version = ((await attendance.find('230500'))?.version ?? 0) + 1;
  await attendance.save({ id: '230500', version, absences }, at);
}

/** A case that waits for an officer, drawn among these. */
export async function referred(...officers: readonly Caller[]): Promise<Journey> {
  const journey = await named(aReferredApplication());
  await onDuty(journey.world, ...(officers.length > 0 ? officers : [wang]));
  value(await decideRegistration(journey.world, { caseId: journey.id }));
  await journey.wait('examination');
  return journey;
}

/** A case with a company, whose services can be ordered. */
export async function registered(application?: Application, world?: MemoryPorts): Promise<Journey> {
  const journey = await named(application, world);
  value(await decideRegistration(journey.world, { caseId: journey.id }));
  value(await issueLicence(journey.world, { caseId: journey.id }));
  return journey;
}

/** A registered case with seals, bank and tax ordered. */
export async function ordered(): Promise<Journey> {
  const journey = await registered();
  for (const kind of ['seals', 'bank', 'tax'] as const) await journey.wait(kind);
  return journey;
}

/** A finished case: every partner has answered with numbers of its own. */
export async function aFinishedCase(world: MemoryPorts, application?: Application): Promise<Journey> {
  const journey = await registered(application ?? aFreshApplication(), world);
  for (const kind of ['seals', 'bank', 'tax'] as const) {
    const itemId = await journey.wait(kind);
    const file = await world.cases.find(journey.id);
    if (!file) throw new Error(`no case ${journey.id}`);
    value(await completeWorkItem(world, partners[kind], { itemId, answer: answersFor(file.case)[kind] }));
  }
  value(await finishCase(world, { caseId: journey.id }));
  return journey;
}

/** Brings about what has been recorded. */
export function sweep({ world }: Journey): Promise<{ settled: number; postponed: number }> {
  return sweepOutbox(world, 100);
}

/** Does something, and tells what it recorded. */
export async function recordedBy(journey: Journey, act: () => Promise<unknown>): Promise<string[]> {
  const before = (await journey.events()).length;
  await act();
  return (await journey.events()).slice(before);
}

/** Brings about what this case has recorded, in a world that may hold others. */
export async function settleCase({ world, id }: Journey): Promise<void> {
  const pending = await world.outbox.due(world.clock.now(), 10_000);
  await dispatchOutbox(
    world,
    pending.filter(({ event }) => event.caseId === id),
  );
}
