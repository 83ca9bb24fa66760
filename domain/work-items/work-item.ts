import * as z from 'zod';
import { Pause } from '../time/pause.ts';
import { Finding } from '../findings.ts';
import { CaseId, WorkItemId } from '../ids.ts';
import { extraKinds } from '../services/extra-kinds.ts';
import { PassedRung } from '../promises/passed-rung.ts';

/** The stations of a work item; the last three are final. */
export const WorkItemState = z.enum([
  'open',
  'claimed',
  'awaiting-correction',
  'completed',
  'refused',
  'cancelled',
]);
/** See the schema. */
export type WorkItemState = z.infer<typeof WorkItemState>;

/** Every reason for which a case waits for a person or another organisation. */
export const WorkItemKind = z.enum([
  'another-name',
  'examination',
  'seals',
  'bank',
  'another-bank',
  'tax',
  ...extraKinds,
]);
/** See the schema. */
export type WorkItemKind = z.infer<typeof WorkItemKind>;

/** Whose desk a work item lies on. */
export const Department = z.enum([
  'applicant',
  'registry',
  'seal-maker',
  'bank',
  'tax',
  'social-insurance',
  'housing-fund',
  'food',
]);
/** See the schema. */
export type Department = z.infer<typeof Department>;

/**
 * Who touches a work item: an `officer` is a person who must hold what he decides, a `supervisor` one who may also give
 * it to somebody else, a `partner` a program of the organisation addressed, the `applicant` the owner of the case, the
 * `workflow` the system itself.
 */
export type Handler = 'officer' | 'supervisor' | 'partner' | 'applicant' | 'workflow';

/** The one-time notice of what has to be corrected (一次性告知); the clock stands still until the answer. */
export const Correction = z.object({
  findings: z.array(Finding).min(1),
  askedAt: z.iso.datetime(),
  answeredAt: z.iso.datetime().optional(),
  answer: z.string().optional(),
});
/** See the schema. */
export type Correction = z.infer<typeof Correction>;

/** An officer with whom a work item lies, by id and name, and since when. */
const InHands = z.object({ id: z.string(), name: z.string(), since: z.iso.datetime() });

/** What was noted on the way; for colleagues, not for the applicant. */
export const Note = z.object({ at: z.iso.datetime(), by: z.string(), text: z.string() });
/** See the schema. */
export type Note = z.infer<typeof Note>;
/** A fact that follows an answer, outside the promise of the wait. */
export const LaterFact = z.object({
  fact: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  details: z.record(z.string(), z.unknown()),
});
/** See the schema. */
export type LaterFact = z.infer<typeof LaterFact>;

/** One wait: what is asked of whom, until when, and what came of it. */
export const WorkItem = z.object({
  id: WorkItemId,
  caseId: CaseId,
  kind: WorkItemKind,
  attempt: z.int().positive(),
  version: z.int().positive(),
  /** When the execution entered the state that waits; a retry of the same visit finds this item again. */
  visit: z.string(),
  city: z.string(),
  /** The company's name, so that a queue can be read without opening each case. */
  subject: z.string(),
  department: Department,
  /** The organisation or applicant to whom it is addressed; an officer's item is open to the department. */
  addressee: z.string().optional(),
  state: WorkItemState,
  /** The officer for whom it was drawn, or to whom it was given with a reason: only he may claim it. */
  assignee: InHands.optional(),
  holder: InHands.optional(),
  /** Officers who let it lie or gave it back; it is not drawn for them again. */
  passedBy: z.array(z.string()).optional(),
  /** When the officer who has it last did something about it. */
  touchedAt: z.iso.datetime().optional(),
  /** When somebody has to come back to it without being asked ({@link comeBackAt}). */
  comeBackAt: z.iso.datetime().optional(),
  notes: z.array(Note).optional(),
  openedAt: z.iso.datetime(),
  /** Promised end in service time; moves when a pause ends. */
  dueAt: z.iso.datetime(),
  promisedMinutes: z.int().positive(),
  /** The task token of the waiting execution. It never leaves the server. */
  taskToken: z.string(),
  /** How often the promise has run out; each time a supervisor is told by name. */
  escalations: z.array(z.object({ at: z.iso.datetime(), to: z.string() })),
  /** How far its promise was used up, and who was told. */
  rungs: z.array(PassedRung).optional(),
  /** How long whoever was asked waits for the applicant to come to his appointment; no service time. */
  untilVisit: Pause.optional(),
  correction: Correction.optional(),
  /** Notices before that one: each but the first is a fault of the office. */
  earlierCorrections: z.array(Correction).optional(),
  answer: z.record(z.string(), z.unknown()).optional(),
  reasons: z.array(z.object({ code: z.string(), text: z.string() })).optional(),
  /** What followed after the answer, outside the promise: a receipt for a filing, a specimen card (`services/`). */
  afterwards: z.array(LaterFact).optional(),
  /** Those that are overdue and of which the supervisor has been told. */
  factsOverdue: z.array(z.string()).optional(),
  closedAt: z.iso.datetime().optional(),
  closedBy: z.string().optional(),
});
/** See the schema. */
export type WorkItem = z.infer<typeof WorkItem>;
