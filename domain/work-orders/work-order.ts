import * as z from 'zod';
import type { RecordKind } from '../records.ts';
import { secondsAfter } from '../time/instant.ts';

/** Why somebody of the office has to see to something outside a case's own steps (工单). */
export const WorkOrderKind = z.enum(['bad-rating', 'stuck', 'callback']);
/** See the schema. */
export type WorkOrderKind = z.infer<typeof WorkOrderKind>;

/** The stations of a work order; `closed` is final. */
export const WorkOrderState = z.enum([
  'open',
  'assigned',
  'verified',
  'appealed',
  'fixed',
  'called-back',
  'closed',
]);
/** See the schema. */
export type WorkOrderState = z.infer<typeof WorkOrderState>;

/** What came of a call: `unreached` leaves the order where it is, `unsatisfied` sends it back to be assigned again. */
export const CallResult = z.enum(['satisfied', 'unsatisfied', 'unreached']);
/** See the schema. */
export type CallResult = z.infer<typeof CallResult>;

/** The moves of a work order, as `moves.ts` orders them. */
export const WorkOrderMove = z.enum(['assign', 'verify', 'appeal', 'uphold', 'fix', 'callBack', 'close']);
/** See the schema. */
export type WorkOrderMove = z.infer<typeof WorkOrderMove>;

/** How the case stood when somebody reported that it does not get done. */
const Situation = z.object({
  status: z.string(),
  openItems: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      state: z.string(),
      dueAt: z.iso.datetime(),
      escalations: z.int(),
    }),
  ),
  execution: z.string().optional(),
});

/** The id of a work order, made of its kind and its cause, so that one cause opens one. */
export const WorkOrderId = z.string().regex(/^order_[a-z-]+\.[\w.-]{1,120}$/);

/** Something that the office has to set right, or a call that it owes, with owner and deadlines. */
export const WorkOrder = z.object({
  id: WorkOrderId,
  version: z.int(),
  kind: WorkOrderKind,
  caseId: z.string(),
  city: z.string(),
  /** The company's name, so that a list can be read. */
  subject: z.string(),
  /** The applicant who is meant; an anonymous complaint does not exist here. */
  from: z.string(),
  /** What he said; sealed. */
  words: z.string().optional(),
  stars: z.int().min(1).max(5).optional(),
  situation: Situation.optional(),
  state: WorkOrderState,
  owner: z.string().optional(),
  complex: z.boolean(),
  openedAt: z.iso.datetime(),
  contactBy: z.iso.datetime(),
  fixBy: z.iso.datetime(),
  /** The next deadline that nobody has been told of yet. */
  watchAt: z.iso.datetime().optional(),
  overdue: z.boolean(),
  steps: z.array(
    z.object({
      move: WorkOrderMove,
      at: z.iso.datetime(),
      by: z.string(),
      note: z.string(),
      result: CallResult.optional(),
    }),
  ),
  closedAt: z.iso.datetime().optional(),
});
/** See the schema. */
export type WorkOrder = z.infer<typeof WorkOrder>;

/** The lists of work orders: open ones by deadline, closed ones by their end, and everything of one applicant. */
export const workOrderLists = {
  of: (kind: WorkOrderKind, which: 'open' | 'closed') => `all-${which}:${kind}`,
  from: (user: string) => `from:${user}`,
} as const;

/** Three years after its end: as long as a claim can be made for it (民法典 art.188). An open one does not expire. */
const keptSeconds = 3 * 365 * 24 * 60 * 60;

/** How work orders are kept. */
export const workOrderKind: RecordKind<WorkOrder> = {
  name: 'work-order',
  schema: WorkOrder,
  lists: ({ kind, state, contactBy, closedAt, from, openedAt }) => [
    state === 'closed'
      ? { list: workOrderLists.of(kind, 'closed'), sort: closedAt ?? openedAt }
      : { list: workOrderLists.of(kind, 'open'), sort: contactBy },
    { list: workOrderLists.from(from), sort: openedAt },
  ],
  dueAt: ({ watchAt }) => watchAt,
  expiresAt: ({ closedAt }) => closedAt && secondsAfter(closedAt, keptSeconds),
  sealed: ['words', 'steps'],
};
