import * as z from 'zod';
import { Opened, Purpose } from './audit/opened.ts';
import { MoveReason } from './appointments/shapes.ts';
import { Role } from './callers.ts';
import { PartnerDraw } from './cities/partner-draw.ts';
import { HelpConsent, HelpEnd, HelpStep } from './help/help.ts';
import { WorkItemId, type CaseId } from './ids.ts';
import type { Resumption } from './work-items/resumption.ts';
import { Draw } from './staff/draw.ts';
import { HandOverReason, RecusalGround } from './staff/reasons.ts';
import { Pause } from './time/pause.ts';
import { Department, WorkItemKind } from './work-items/work-item.ts';

/** Who caused an event: an applicant, an officer, a partner's program, or the system itself. */
export const Actor = z.object({
  kind: z.enum(['applicant', 'officer', 'partner', 'system']),
  id: z.string(),
});
/** See the schema. */
export type Actor = z.infer<typeof Actor>;

const item = z.object({ itemId: WorkItemId, kind: WorkItemKind });
const seat = z.object({ bank: z.string(), branch: z.string(), at: z.iso.datetime() });
const order = z.object({ service: WorkItemKind, partner: z.string() });

/**
 * What can happen to a case, with the facts of each. No personal data: an event is timeline, outbox and audit
 * at once, and the execution and the partners see parts of it.
 */
export const eventData = {
  /** With the order in which seal makers and banks were drawn for its applicant, so that it is in the chain. */
  ApplicationAccepted: z.object({
    dueAt: z.iso.datetime(),
    provisionalUntil: z.int().optional(),
    partnerDraw: PartnerDraw.optional(),
  }),
  /** What was done for the applicant before he submitted, under which consents and by whom. */
  HelpGiven: z.object({
    consents: z.array(
      HelpConsent.omit({ helper: true, drawAt: true }).extend({ helper: z.string().optional() }),
    ),
    steps: z.array(HelpStep),
  }),
  HelpEnded: z.object({ helper: z.string().optional(), why: HelpEnd }),
  NameBound: z.object({ name: z.string() }),
  NameTaken: z.object({ name: z.string() }),
  RegistrationGranted: z.object({ ruleSet: z.string(), by: z.enum(['rules', 'officer']) }),
  RegistrationReferred: z.object({ ruleSet: z.string(), rules: z.array(z.string()) }),
  LicenceIssued: z.object({ creditCode: z.string(), licenceNumber: z.string() }),
  /** A printing error was put right; `facts` names what, not how. */
  LicenceReissued: z.object({ licenceNumber: z.string(), version: z.int(), facts: z.array(z.string()) }),
  CaseFinished: z.object({ serviceSeconds: z.int(), wallSeconds: z.int() }),
  CaseRefused: z.object({ reasons: z.array(z.string()) }),
  CaseWithdrawn: z.object({}),
  /** A trial of the running system begins, and ends before the licence after so many seconds. */
  TrialOpened: z.object({}),
  TrialEnded: z.object({ seconds: z.int() }),
  AppointmentBooked: seat,
  /** To another seat; `from` is when it was. An order that is with the bank already is told it anew. */
  AppointmentMoved: seat.extend({
    from: z.iso.datetime(),
    cause: MoveReason,
    itemId: WorkItemId.optional(),
    untilVisit: Pause.optional(),
  }),
  OrderPrepared: order,
  OrderCancelled: order.extend({ itemId: WorkItemId.optional() }),
  WorkItemOpened: item.extend({
    department: Department,
    partner: z.string().optional(),
    dueAt: z.iso.datetime(),
    /** While the bank waits for its customer to come. */
    untilVisit: Pause.optional(),
  }),
  WorkItemRenewed: item.extend({ answered: z.boolean() }),
  /** Something that follows an answer has not come in time, and the supervisor is told. */
  LaterFactOverdue: item.extend({ fact: z.string(), to: z.string(), dueAt: z.iso.datetime() }),
  WorkItemEscalated: item.extend({ to: z.string(), partner: z.string().optional(), dueAt: z.iso.datetime() }),
  /** The draw of an officer, with all that it takes to repeat it (`domain/staff/draw.ts`). */
  WorkItemDrawn: item.extend(Draw.shape),
  /** A promise is used up to a mark, and somebody is told by name; without an item it is that of the whole case. */
  PromiseRungPassed: z.object({
    itemId: WorkItemId.optional(),
    kind: z.enum([...WorkItemKind.options, 'case']),
    light: z.enum(['yellow', 'orange', 'red']),
    to: z.string(),
    dueAt: z.iso.datetime(),
  }),
  WorkItemClaimed: item,
  WorkItemReleased: item,
  /** An officer let it lie, so it goes to somebody else. */
  WorkItemLapsed: item.extend({ staff: z.string() }),
  WorkItemHandedOver: item.extend({ to: z.string(), reason: HandOverReason }),
  WorkItemReassigned: item.extend({ to: z.string(), reason: HandOverReason }),
  OfficerRecused: item.extend({ staff: z.string(), ground: RecusalGround }),
  WorkItemNoted: item,
  /** Somebody of the office, or a partner's program, opened personal data; in which role and for what. */
  FileOpened: Opened.extend({ role: Role, purpose: Purpose }),
  CorrectionAsked: item.extend({ rules: z.array(z.string()) }),
  /** A second, different notice for the same papers: the office should have told it the first time. */
  OfficeAtFault: item.extend({ fault: z.literal('second-notice'), notice: z.int().min(2) }),
  CorrectionAnswered: item.extend({ partner: z.string().optional(), dueAt: z.iso.datetime() }),
  WorkItemCompleted: item,
  WorkItemRefused: item.extend({ reasons: z.array(z.string()) }),
  WorkItemCancelled: item,
  /** A supervisor sent the message of an earlier event once more: `of` is its place in the log. */
  OrderReplayed: item.extend({ partner: z.string(), of: z.int().positive(), placedAt: z.iso.datetime() }),
  LaterFactAdded: item.extend({ fact: z.string() }),
  /** A supervisor let the failed execution go on from where it failed; `error` is the name of its failure. */
  ExecutionRedriven: z.object({ error: z.string() }),
  HandOverMoved: z.object({ state: z.enum(['prepared', 'ready', 'shipped', 'handed-over']) }),
} as const;

/** The name of an event: a fact in the past tense. */
export type EventType = keyof typeof eventData;

/** What happened, to what, and who did it. */
type Fact = {
  [Type in EventType]: {
    readonly type: Type;
    readonly data: z.infer<(typeof eventData)[Type]>;
    readonly actor: Actor;
  };
}[EventType];

/**
 * A fact on its way into the log, before the store gives it its place in the chain. One that ends a wait
 * carries what the waiting state is to hear; that is kept for the outbox and is no part of the log.
 */
export type NewEvent = Fact & { readonly resumption?: Resumption };

/** A recorded fact. `hash` chains it to the one before, per case, so that a change or a gap shows. */
export type CaseEvent = Fact & {
  readonly caseId: CaseId;
  /** 1, 2, 3 … without a gap within a case. */
  readonly sequence: number;
  readonly at: string;
  readonly previousHash: string;
  readonly hash: string;
};

/** The actor of everything that nobody asked for. */
export const system: Actor = { kind: 'system', id: 'kaiban' };
