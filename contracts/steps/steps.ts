import * as z from 'zod';
import { CaseId } from '../../domain/ids.ts';
import { serviceKinds } from '../../domain/services/services.ts';
import { WorkItemKind } from '../../domain/work-items/work-item.ts';

const caseOnly = z.object({ caseId: CaseId });
const timeoutSeconds = z.int().positive();
const waitFor = z.object({ timeoutSeconds });

/** What goes into one Task state and which outcomes come out of it: ids, outcomes and seconds, nothing else. */
export type StepContract<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  /** The name of the Task in ASL (or of the function that several Tasks call). */
  readonly step: string;
  readonly input: Input;
  readonly output: Output;
};

/** Binds the name, or finds that it was taken since the check. */
export const reserveName = {
  step: 'ReserveName',
  input: caseOnly,
  output: z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('bound') }),
    z.object({ outcome: z.literal('taken'), timeoutSeconds }),
  ]),
} satisfies StepContract;

/** Grants by rules, or refers to an officer; a trial goes no further. */
export const decideRegistration = {
  step: 'DecideRegistration',
  input: caseOnly,
  output: z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('granted') }),
    z.object({ outcome: z.literal('trial') }),
    z.object({ outcome: z.literal('referred'), timeoutSeconds }),
  ]),
} satisfies StepContract;

/** Issues the licence and says how long each service may take. */
export const issueLicence = {
  step: 'IssueLicence',
  input: caseOnly,
  output: z.object({
    outcome: z.literal('issued'),
    services: z.object({
      seals: waitFor,
      bank: z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('wanted'), timeoutSeconds }),
        z.object({ outcome: z.literal('declined') }),
      ]),
      tax: waitFor,
    }),
    extras: z.array(z.object({ kind: z.enum(serviceKinds), timeoutSeconds })),
  }),
} satisfies StepContract;

/**
 * Opens the work item behind a wait. The function's own result is empty; the state's result is what the
 * dispatcher sends when the answer is there ({@link workItemOutcome}).
 */
export const openWorkItem = {
  step: 'OpenWorkItem',
  input: z.object({
    caseId: CaseId,
    kind: WorkItemKind,
    visit: z.string().min(1).max(64),
    taskToken: z.string().min(1).max(2048),
  }),
  output: z.object({}),
} satisfies StepContract;

/** How a wait ended, and how long the wait that may follow it can take. */
export const workItemOutcome = z.object({
  outcome: z.enum(['completed', 'refused', 'declined']),
  timeoutSeconds,
});
/** See the schema. */
export type WorkItemOutcome = z.infer<typeof workItemOutcome>;

/** Closes the case if every mandatory fact is there. */
export const finishCase = {
  step: 'FinishCase',
  input: caseOnly,
  output: z.object({ outcome: z.enum(['finished', 'unfinished']) }),
} satisfies StepContract;

/** Ends a case that was refused: orders called off, name released. */
export const callOff = {
  step: 'CallOff',
  input: caseOnly,
  output: z.object({ outcome: z.literal('called-off') }),
} satisfies StepContract;

/** Stops the execution after a fault that no retry mended; redriven, it says from where the case goes on. */
export const resumeCase = {
  step: 'ResumeCase',
  input: z.object({ caseId: CaseId, isRedriven: z.boolean() }),
  output: z.object({ outcome: z.enum(['unnamed', 'named', 'refused', 'registered']) }),
} satisfies StepContract;
