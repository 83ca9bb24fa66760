import type { AppliedRule } from './decision.ts';
import type { RuleInput } from './decision-rule.ts';
import { formRules } from './form-rules.ts';
import { registerRules } from './register-rules.ts';

/** The version under which decisions are recorded; a change of any rule of the set makes a new one. */
export const ruleSet = 'registration-2026-11-23.1';

/** The rules for which registers of other authorities are asked. */
export const rulesOfRegisters: readonly string[] = registerRules.map(({ id }) => id);

/** The rules by which a standard enterprise is granted; a rule never refuses, it refers to an officer. */
const rules = [...formRules, ...registerRules].sort((one, other) => (one.id < other.id ? -1 : 1));

/** Applies every rule, passed or not, so that the decision explains itself completely. */
export function applyRules(input: RuleInput): AppliedRule[] {
  return rules.map(({ id, statement, base, doubts: find }) => {
    const doubts = [...find(input)];
    return { rule: id, outcome: doubts.length > 0 ? 'referred' : 'passed', statement, doubts, base };
  });
}

/** What a rule states when it is passed, with its legal base; nothing for a rule that the set does not have. */
export function statementOf(id: string): Pick<AppliedRule, 'rule' | 'statement' | 'base'> | undefined {
  const rule = rules.find((one) => one.id === id);
  return rule && { rule: id, statement: rule.statement, base: rule.base };
}
