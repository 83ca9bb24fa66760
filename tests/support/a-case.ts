import { type CaseFile, type CaseHistory, emptyLog } from '../../domain/case/case-file.ts';
import type { Case, Company } from '../../domain/case/case.ts';
import { caseDue, promisedMinutes, waitDue } from '../../domain/case/promise.ts';
import { addresseeFor, loadCity } from '../../domain/cities/cities.ts';
import type { CityProfile } from '../../domain/cities/city-profile.ts';
import { system, type CaseEvent, type NewEvent } from '../../domain/events.ts';
import type { Finding } from '../../domain/findings.ts';
import { CaseId, workItemId } from '../../domain/ids.ts';
import type { Decision } from '../../domain/registration/decision.ts';
import { workItemKinds } from '../../domain/work-items/kinds.ts';
import type { Correction, WorkItem, WorkItemKind } from '../../domain/work-items/work-item.ts';
import { anApplication } from './an-application.ts';

/** A Monday, 09:00 in China: when the cases of the tests are accepted. */
export const acceptedAt = '2026-11-23T01:00:00.000Z';

/** The instant some minutes after {@link acceptedAt}. */
export function minutesLater(minutes: number): string {
  return new Date(Date.parse(acceptedAt) + minutes * 60_000).toISOString();
}

/** The profile of 双鸭山, which works round the clock, with the three mandatory services only. */
export function aCity(overrides: Partial<CityProfile> = {}): CityProfile {
  return { ...loadCity('230500'), extras: [], ...overrides };
}

/** The city with both extra services on offer. */
export function aCityWithExtras(): CityProfile {
  const partner = (id: string) => ({ id, name: { zh: id, en: id } });
  return aCity({
    extras: [
      { service: 'social-insurance', partner: partner('insurance-office'), legalDays: 15 },
      { service: 'housing-fund', partner: partner('housing-office'), legalDays: 20 },
    ],
  });
}

/** A case that has just been accepted. */
export function aCase(overrides: Partial<Case> = {}): Case {
  const application = overrides.application ?? anApplication();
  return {
    id: CaseId.parse('case_01jd4q9w0000000000000000aa'),
    version: 1,
    owner: 'applicant-lin',
    city: application.city,
    status: 'accepted',
    application,
    name: application.name,
    bank: application.bank,
    acceptedAt,
    dueAt: caseDue(aCity(), acceptedAt, []) ?? acceptedAt,
    steward: { id: 'steward-li', name: '李政', phone: '0469-12345' },
    ...overrides,
  };
}

/** A case whose name is bound, two minutes after its acceptance. */
export function aNamedCase(overrides: Partial<Case> = {}): Case {
  return aCase({
    status: 'name-bound',
    nameBoundAt: minutesLater(2),
    nameReservedUntil: '2027-01-23',
    nameClaims: ['name/230500/full/one', 'name/230500/brand/two'],
    ...overrides,
  });
}

/** A case with a company, five minutes after its acceptance. */
export function aRegisteredCase(overrides: Partial<Case> = {}): Case {
  return aNamedCase({ status: 'registered', decision: aDecision(), company: aCompany(), ...overrides });
}

/** A company with its licence. */
export function aCompany(overrides: Partial<Company> = {}): Company {
  return {
    name: anApplication().name,
    creditCode: '91230502MA0000015P',
    licenceNumber: '230502000000001',
    foundedOn: '2026-11-23',
    issuedAt: minutesLater(5),
    licence: 'header.payload.signature',
    ...overrides,
  };
}

/** A decision by rules; the tests that care for the rules apply them. */
export function aDecision(overrides: Partial<Decision> = {}): Decision {
  return {
    outcome: 'granted',
    ruleSet: 'rules-1',
    rules: [],
    decidedAt: minutesLater(4),
    decidedBy: { kind: 'rules', id: 'rules-1' },
    ...overrides,
  };
}

/** A work item of the case of {@link aCase}, open since its acceptance. */
export function aWorkItem(kind: WorkItemKind, overrides: Partial<WorkItem> = {}): WorkItem {
  const { attempt = 1, openedAt = acceptedAt } = overrides;
  const subject = aCase();
  const addressee = addresseeFor(aCity(), subject, kind);
  return {
    id: workItemId(subject.id, kind, attempt),
    caseId: subject.id,
    kind,
    attempt,
    version: 1,
    visit: `${openedAt}/${kind}`,
    city: subject.city,
    subject: subject.name,
    department: workItemKinds[kind].department,
    ...(addressee && { addressee }),
    state: 'open',
    openedAt,
    dueAt: waitDue(aCity(), kind, openedAt),
    promisedMinutes: promisedMinutes(aCity(), kind),
    taskToken: `token-${kind}-${attempt}`,
    escalations: [],
    ...overrides,
  };
}

/** A work item that came to its end a few minutes after it was opened. */
export function aClosedWorkItem(
  kind: WorkItemKind,
  state: 'completed' | 'refused' | 'cancelled',
  overrides: Partial<WorkItem> = {},
): WorkItem {
  return aWorkItem(kind, { state, closedAt: minutesLater(20), closedBy: 'somebody', ...overrides });
}

/** A notice that the applicant has not answered yet, ten minutes after the acceptance of the case. */
export function aCorrection(overrides: Partial<Correction> = {}): Correction {
  const finding: Finding = {
    path: '/tax/clerk',
    rule: 'P03',
    message: { zh: '办税人员尚未实名采集', en: 'the tax clerk has not been identified yet' },
    base: '国家税务总局公告2018年第29号',
    remedy: { zh: '请办税人员完成实名认证', en: 'let the tax clerk identify himself' },
  };
  return { findings: [finding], askedAt: minutesLater(10), ...overrides };
}

/** A case with its work items. */
export function aCaseFile(subject: Case = aCase(), items: readonly WorkItem[] = []): CaseFile {
  return { case: subject, items, log: emptyLog };
}

/** A case file with the events of its waits: each opened, and ended where it has. */
export function aHistory(file: CaseFile): CaseHistory {
  const events = file.items.flatMap((item): (NewEvent & { at: string })[] => {
    const { id: itemId, kind, department, dueAt, openedAt, closedAt } = item;
    const opened = {
      type: 'WorkItemOpened',
      data: { itemId, kind, department, dueAt },
      actor: system,
    } as const;
    const closed = { type: 'WorkItemCompleted', data: { itemId, kind }, actor: system } as const;
    return [{ ...opened, at: openedAt }, ...(closedAt ? [{ ...closed, at: closedAt }] : [])];
  });
  return {
    ...file,
    events: events
      .toSorted((one, other) => (one.at < other.at ? -1 : 1))
      .map((event, place): CaseEvent => ({
        ...event,
        caseId: file.case.id,
        sequence: place + 1,
        previousHash: '',
        hash: '',
      })),
  };
}
