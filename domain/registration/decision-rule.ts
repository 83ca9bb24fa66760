import { hasMembers, type Application } from '../application/application.ts';
import type { Text } from '../findings.ts';
import type { NameJudgement } from '../naming/name-judgement.ts';
import type { Doubt } from './decision.ts';
import type { Hit } from './inquiries.ts';

/** What the rules look at: the application, with the name as it stands now, and what is known beside it. */
export type RuleInput = {
  readonly application: Application;
  /** The day of the decision in China, `YYYY-MM-DD`. */
  readonly today: string;
  /** What the registers of other authorities object to. */
  readonly hits: readonly Hit[];
  /** The verdict by which the name was taken, if it is known. */
  readonly nameJudgement?: NameJudgement | undefined;
};

/** A rule by which a machine may grant; it never refuses, it refers to an officer. */
export type DecisionRule = {
  readonly id: string;
  readonly statement: Text;
  readonly base: string;
  /** What speaks against a decision by machine; nothing means that the rule is passed. */
  readonly doubts: (input: RuleInput) => readonly Doubt[];
};

type Members = Extract<Application, { members: unknown }>['members'];

/** The members of whatever has members. */
export function membersOf(application: Application): readonly Members[number][] {
  return hasMembers(application) ? application.members : [];
}
