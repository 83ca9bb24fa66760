import * as z from 'zod';
import { Appointment } from '../../domain/appointments/shapes.ts';
import { Opened, Purpose } from '../../domain/audit/opened.ts';
import { Role } from '../../domain/callers.ts';
import { Text } from '../../domain/findings.ts';
import { CaseId, WorkItemId } from '../../domain/ids.ts';
import { CaseSummary as CaseLine } from '../../domain/case/case-summary.ts';
import { AppliedRule } from '../../domain/registration/decision.ts';
import { PartnerDraw } from '../../domain/cities/partner-draw.ts';
import { giftKinds } from '../../domain/cities/city-profile.ts';
import { HandOver } from '../../domain/case/hand-over-shape.ts';
import { ActName, HelpView } from './help/help-shapes.ts';
import { laterFacts } from '../../domain/services/later-facts.ts';
import { serviceKinds } from '../../domain/services/services.ts';
import { parties } from '../../domain/ledger/waits.ts';
import { stepNames } from '../../domain/case/planned-steps.ts';
import { caseMoves } from '../../domain/case/lifecycle.ts';
import { workItemMoves } from '../../domain/work-items/lifecycle.ts';
import {
  Correction,
  Department,
  Note,
  LaterFact,
  WorkItemKind,
  WorkItemState,
} from '../../domain/work-items/work-item.ts';

const instant = z.iso.datetime();
const keysOf = <T extends string>(record: Record<T, unknown>) => z.enum(Object.keys(record) as [T, ...T[]]);

/** 50 % of the promise used: yellow, 80 %: orange, 100 %: red; grey while no clock runs. */
const Light = z.enum(['grey', 'green', 'yellow', 'orange', 'red']);

/** A step of the tracker. */
const Step = z
  .object({
    step: z.enum(stepNames),
    /** Who does it: an office, or the partner that was chosen. */
    by: Text,
    /** The steps that come before it; steps after the same ones go on at the same time. */
    after: z.array(z.enum(stepNames)),
    state: z.enum(['waiting', 'active', 'yours', 'paused', 'done', 'refused', 'not-wanted', 'ended']),
    light: Light,
    promisedMinutes: z.int().optional(),
    startedAt: instant.optional(),
    endedAt: instant.optional(),
    dueAt: instant.optional(),
    /** When it will have ended if everybody keeps his promise from now on; provisional. */
    expectedAt: instant.optional(),
    workItemId: WorkItemId.optional(),
  })
  .meta({ id: 'Step' });

/** To whom every second of a case belongs; the lines add up to the whole exactly. Net as the promise counts. */
const Ledger = z
  .object({
    lines: z.array(z.object({ party: z.enum(parties), wallSeconds: z.int(), netSeconds: z.int() })),
    wallSeconds: z.int(),
    netSeconds: z.int(),
  })
  .meta({ id: 'ClockLedger' });

/** A line of the timeline: what happened, when, and who did it (as a kind of actor, not by name). */
const TimelineEntry = z
  .object({
    sequence: z.int(),
    at: instant,
    type: z.string(),
    actor: z.enum(['applicant', 'officer', 'partner', 'system']),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'TimelineEntry' });

/** That somebody of the office, or a partner's program, opened the file: who, in which role, what, and for what. */
const Opening = z
  .object({
    at: instant,
    who: Text,
    role: Role,
    purpose: Purpose,
    what: Opened.shape.what,
    /** The document's name, or the key of the person in the application. */
    part: z.string().optional(),
  })
  .meta({ id: 'Opening' });

/** The one final receipt: everything that the new company leaves with. */
const Receipt = z
  .object({
    name: z.string(),
    creditCode: z.string(),
    licenceNumber: z.string(),
    foundedOn: z.iso.date(),
    verifyPath: z.string(),
    seals: z.array(z.object({ kind: z.string(), number: z.string() })),
    sealFiling: z.string().optional(),
    bank: z
      .object({
        name: z.string(),
        branch: z.string(),
        accountNumber: z.string(),
        basicAccountNumber: z.string(),
      })
      .optional(),
    tax: z
      .object({
        confirmation: z.string(),
        taxKinds: z.array(z.string()),
        invoices: z.string(),
        ukeySerial: z.string().optional(),
      })
      .optional(),
    extras: z.array(z.object({ service: z.enum(serviceKinds), registrationNumber: z.string() })),
    stillToCome: z.array(z.object({ service: z.enum(serviceKinds), dueAt: instant.optional() })),
    steward: z.object({ id: z.string(), name: z.string(), phone: z.string() }),
    feesFen: z.int(),
    visits: z.int(),
    serviceSeconds: z.int(),
    wallSeconds: z.int(),
  })
  .meta({ id: 'Receipt' });

/** The work item in a queue. */
export const WorkItemSummary = z
  .object({
    id: WorkItemId,
    caseId: CaseId,
    kind: WorkItemKind,
    attempt: z.int(),
    version: z.int(),
    department: Department,
    subject: z.string(),
    state: WorkItemState,
    openedAt: instant,
    dueAt: instant,
    promisedMinutes: z.int(),
    escalations: z.int(),
    light: Light,
    /** Who answers for it by name, while it is open: officer, supervisor, organisation, or the applicant. */
    owner: Text.optional(),
    holder: z.string().optional(),
    /** The officer for whom it was drawn. */
    drawnFor: z.object({ id: z.string(), name: z.string() }).optional(),
  })
  .meta({ id: 'WorkItemSummary' });

/** The work item as whoever deals with it sees it. */
export const WorkItemView = WorkItemSummary.extend({
  correction: Correction.optional(),
  answer: z.record(z.string(), z.unknown()).optional(),
  reasons: z.array(z.object({ code: z.string(), text: z.string() })).optional(),
  notes: z.array(Note).optional(),
  afterwards: z.array(LaterFact).optional(),
  closedAt: instant.optional(),
  closedBy: z.string().optional(),
  facts: z.record(z.string(), z.unknown()),
  /** The reasons for which it may be refused; none means that it may not. */
  refusalReasons: z.array(z.object({ code: z.string(), text: Text, base: z.string() })),
  allowedMoves: z.array(keysOf(workItemMoves)),
}).meta({ id: 'WorkItem' });

/** A case in a list. */
export const CaseSummary = CaseLine.omit({ watchAt: true })
  .extend({
    light: Light,
    /** The year whose holidays are not published yet, while the due time depends on them. */
    provisionalUntil: z.int().optional(),
  })
  .meta({ id: 'CaseSummary' });

/** A visit at a branch of the bank; `movable`: its applicant may still move it. */
export const AppointmentView = Appointment.omit({ seat: true, earliest: true })
  .extend({ branchName: Text, address: Text.optional(), movable: z.boolean() })
  .meta({ id: 'Appointment' });

/** The whole case as its owner or an officer sees it. */
export const CaseView = CaseSummary.extend({
  version: z.int(),
  entityType: z.string(),
  steward: z.object({ id: z.string(), name: z.string(), phone: z.string() }),
  steps: z.array(Step),
  ledger: Ledger,
  decision: z
    .object({
      outcome: z.enum(['granted', 'referred', 'refused']),
      ruleSet: z.string(),
      rules: z.array(AppliedRule),
      reasons: z.array(z.object({ code: z.string(), text: z.string() })).optional(),
      remedies: z.array(Text).optional(),
    })
    .optional(),
  company: z
    .object({
      name: z.string(),
      creditCode: z.string(),
      licenceNumber: z.string(),
      foundedOn: z.iso.date(),
      issuedAt: instant,
      licence: z.string(),
    })
    .optional(),
  appointment: AppointmentView.optional(),
  /** In which order banks and seal makers were drawn; `shown`: the form says that its applicant saw them so. */
  partnerDraw: PartnerDraw.extend({ shown: z.boolean() }).optional(),
  receipt: Receipt.optional(),
  /** What goes into the company's hands, after the two hours: one parcel or one pick-up. */
  handOver: HandOver.optional(),
  handOverMoves: z.array(z.enum(['make-ready', 'ship', 'receive'])),
  /** What the reader may do for the applicant, or as he. */
  mayDo: z.array(ActName),
  help: HelpView.optional(),
  gifts: z.array(
    z.object({ gift: z.enum(giftKinds), state: z.enum(['preparing', 'made', 'given', 'not-wanted']) }),
  ),
  afterwards: z.array(
    z.object({
      fact: keysOf(laterFacts),
      service: WorkItemKind,
      dueAt: instant,
      doneAt: instant.optional(),
    }),
  ),
  /** What waits for the person who is looking. */
  workItems: z.array(WorkItemView),
  timeline: z.array(TimelineEntry),
  openings: z.array(Opening),
  allowedMoves: z.array(keysOf(caseMoves)),
}).meta({ id: 'Case' });

/** A page of a list; `next` is the cursor of the following page. */
export function pageOf<T extends z.ZodType>(entry: T) {
  return z.object({ entries: z.array(entry), next: z.string().optional() });
}

/** The query parameters of every list. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(2_000).optional(),
});

/** The path parameter of everything that belongs to one case. */
export const casePath = z.object({ caseId: CaseId });

/** The path parameter of everything that belongs to one work item. */
export const itemPath = z.object({ itemId: WorkItemId });
