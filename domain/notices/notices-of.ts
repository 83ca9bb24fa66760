import type { CaseEvent, EventType } from '../events.ts';
import { serviceKinds } from '../services/services.ts';
import type { WorkItemKind } from '../work-items/work-item.ts';
import type { NoticeFacts, TemplateName } from './templates.ts';

/** A notice that an event makes due: to the applicant of the case, or to an officer by id. */
export type DueNotice = {
  readonly template: TemplateName;
  readonly to: 'applicant' | { readonly officer: string };
  readonly facts?: NoticeFacts;
};

type DataOf<Type extends EventType> = Extract<CaseEvent, { type: Type }>['data'];
type Told = { readonly [Type in EventType]?: (data: DataOf<Type>) => DueNotice[] };

/** The events that somebody has to know or to act on, and whom each concerns. */
const told: Told = {
  ApplicationAccepted: ({ dueAt, provisionalUntil: year }) =>
    applicant('case-accepted', { dueAt, ...(year !== undefined && { provisionalUntil: String(year) }) }),
  AppointmentBooked: ({ at }) => applicant('appointment-booked', { dueAt: at }),
  AppointmentMoved: ({ at }) => applicant('appointment-moved', { dueAt: at }),
  RegistrationReferred: () => applicant('examination-begun'),
  LicenceIssued: () => applicant('licence-issued'),
  CaseFinished: () => applicant('case-finished'),
  CaseRefused: () => applicant('case-refused'),
  CaseWithdrawn: () => applicant('case-withdrawn'),
  CorrectionAsked: ({ kind }) => applicant('correction-asked', { step: kind }),
  WorkItemOpened({ kind }) {
    if (kind === 'another-name') return applicant('name-lost');
    return kind === 'another-bank' ? applicant('bank-refused') : [];
  },
  LaterFactOverdue: ({ kind, to }) => [
    { template: 'fact-overdue', to: { officer: to }, facts: { step: kind } },
  ],
  WorkItemCompleted: ({ kind }) => (isService(kind) ? applicant('step-done', { step: kind }) : []),
  PromiseRungPassed({ kind, light, to }) {
    const facts = { step: kind, percent: { yellow: '50', orange: '80', red: '100' }[light] };
    if (isOwn(kind)) return light === 'red' ? [] : applicant('your-turn', facts);
    if (light !== 'red') return [{ template: 'promise-at-risk', to: { officer: to }, facts }];
    const supervisor: DueNotice = { template: 'item-overdue', to: { officer: to }, facts };
    return [supervisor, ...applicant('case-overdue', facts)];
  },
};

/** Whom an event concerns, and what he is told: that it happened and where to look. */
export function noticesOf(event: CaseEvent): DueNotice[] {
  const notices = told[event.type] as ((data: CaseEvent['data']) => DueNotice[]) | undefined;
  return notices?.(event.data) ?? [];
}

function applicant(template: TemplateName, facts: NoticeFacts = {}): DueNotice[] {
  return [{ template, to: 'applicant', facts }];
}

function isService(kind: WorkItemKind): boolean {
  return (serviceKinds as readonly string[]).includes(kind);
}

/** Whether the applicant himself is who keeps the case waiting. */
function isOwn(kind: WorkItemKind | 'case'): boolean {
  return kind === 'another-name' || kind === 'another-bank';
}
