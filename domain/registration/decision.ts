import * as z from 'zod';
import { Text } from '../findings.ts';

/** What speaks against a decision by machine: in words, and about whom (the key of a person in the form). */
export const Doubt = z.object({ person: z.string().optional(), text: Text });
/** See the schema. */
export type Doubt = z.infer<typeof Doubt>;

/** One rule of the rule set as it was applied: whether a machine may go on, and if not, what it came upon. */
export const AppliedRule = z.object({
  rule: z.string(),
  outcome: z.enum(['passed', 'referred']),
  statement: Text,
  doubts: z.array(Doubt).default([]),
  base: z.string(),
});
/** See the schema. */
export type AppliedRule = z.infer<typeof AppliedRule>;

/**
 * The decision on registration with everything that explains it. A machine grants or refers to an officer;
 * only an officer refuses, and then with reasons, legal base and remedies (市场主体登记管理条例 art.19, 20).
 */
export const Decision = z.object({
  outcome: z.enum(['granted', 'referred', 'refused']),
  ruleSet: z.string(),
  rules: z.array(AppliedRule),
  decidedAt: z.iso.datetime(),
  decidedBy: z.object({ kind: z.enum(['rules', 'officer']), id: z.string() }),
  reasons: z.array(z.object({ code: z.string(), text: z.string() })).optional(),
});
/** See the schema. */
export type Decision = z.infer<typeof Decision>;
