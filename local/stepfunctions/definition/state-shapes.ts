import * as z from 'zod';

const json = z.json();
const expression = z.string().regex(/^\{%[\s\S]*%\}$/);
const variable = z
  .string()
  .regex(/^[\p{L}_][\p{L}\p{N}_]*$/u)
  .refine((name) => name !== 'states' && name !== '__proto__');
const assign = z.record(variable, json);
const errorNames = z.array(z.string()).min(1);
const seconds = z.union([z.int().min(1).max(99_999_999), expression]);

const retrier = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: errorNames,
  IntervalSeconds: z.int().min(1).max(99_999_999).optional(),
  MaxAttempts: z.int().min(0).max(99_999_999).optional(),
  BackoffRate: z.number().min(1).optional(),
  MaxDelaySeconds: z.int().min(1).max(31_622_400).optional(),
  JitterStrategy: z.enum(['FULL', 'NONE']).optional(),
});

const catcher = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: errorNames,
  Next: z.string(),
  Output: json.optional(),
  Assign: assign.optional(),
});

const rule = z.strictObject({
  Comment: z.string().optional(),
  Condition: z.union([z.boolean(), expression]),
  Next: z.string(),
  Output: json.optional(),
  Assign: assign.optional(),
});

const common = { Comment: z.string().optional(), QueryLanguage: z.literal('JSONata').optional() };
const leaving = {
  Output: json.optional(),
  Assign: assign.optional(),
  Next: z.string().optional(),
  End: z.boolean().optional(),
};
const guarded = { Retry: z.array(retrier).optional(), Catch: z.array(catcher).optional() };

/** The fields of each state type. Branches and item processors are walked on their own, so that locations are exact. */
export const stateShapes = {
  Pass: z.strictObject({ Type: z.literal('Pass'), ...common, ...leaving }),
  Task: z.strictObject({
    Type: z.literal('Task'),
    ...common,
    ...leaving,
    ...guarded,
    Resource: z.string(),
    Arguments: json.optional(),
    TimeoutSeconds: seconds.optional(),
    HeartbeatSeconds: seconds.optional(),
    Credentials: json.optional(),
  }),
  Choice: z.strictObject({
    Type: z.literal('Choice'),
    ...common,
    Choices: z.array(rule).min(1),
    Default: z.string().optional(),
    Output: json.optional(),
    Assign: assign.optional(),
  }),
  Wait: z.strictObject({
    Type: z.literal('Wait'),
    ...common,
    ...leaving,
    Seconds: z.union([z.int().min(0).max(99_999_999), expression]).optional(),
    Timestamp: z.string().optional(),
  }),
  Succeed: z.strictObject({ Type: z.literal('Succeed'), ...common, Output: json.optional() }),
  Fail: z.strictObject({
    Type: z.literal('Fail'),
    ...common,
    Error: z.string().optional(),
    Cause: z.string().optional(),
  }),
  Parallel: z.strictObject({
    Type: z.literal('Parallel'),
    ...common,
    ...leaving,
    ...guarded,
    Arguments: json.optional(),
    Branches: z.array(z.unknown()).min(1),
  }),
  Map: z.strictObject({
    Type: z.literal('Map'),
    ...common,
    ...leaving,
    ...guarded,
    Items: z.union([z.array(json), expression]).optional(),
    ItemSelector: json.optional(),
    MaxConcurrency: z.union([z.int().min(0), expression]).optional(),
    ItemProcessor: z.unknown(),
  }),
};

/** The fields of a machine, a branch or an item processor. */
export const containerShapes = {
  machine: z.strictObject({
    Comment: z.string().optional(),
    Version: z.literal('1.0').optional(),
    QueryLanguage: z.unknown().optional(),
    TimeoutSeconds: z.int().min(1).max(99_999_999).optional(),
    StartAt: z.string(),
    States: z.record(z.string(), z.unknown()),
  }),
  branch: z.strictObject({
    Comment: z.string().optional(),
    StartAt: z.string(),
    States: z.record(z.string(), z.unknown()),
  }),
  itemProcessor: z.strictObject({
    Comment: z.string().optional(),
    ProcessorConfig: z.strictObject({ Mode: z.literal('INLINE').optional() }).optional(),
    StartAt: z.string(),
    States: z.record(z.string(), z.unknown()),
  }),
};
