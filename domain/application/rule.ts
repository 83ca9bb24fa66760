import type { CityProfile } from '../cities/city-profile.ts';
import type { Finding, Text } from '../findings.ts';
import type { Application } from './application.ts';

/** What a rule looks at: the form, the city in which it is filed, and the day in China (`YYYY-MM-DD`). */
export type Filing = {
  readonly application: Application;
  readonly profile: CityProfile;
  readonly today: string;
};

/** A fault as a rule finds it; the rule's code and legal base are added to it. */
export type Fault = Omit<Finding, 'rule' | 'base'>;

/** One rule about the form: its permanent code, its legal base, and every fault that it finds. */
export type Rule = {
  readonly code: string;
  readonly base: string;
  readonly check: (filing: Filing) => readonly Fault[];
};

/** The findings of one rule. */
export function findingsOf({ code, base, check }: Rule, filing: Filing): Finding[] {
  return check(filing).map((fault) => ({ ...fault, rule: code, base }));
}

/** Builds the one fault of a rule, if `holds` is not true. */
export function unless(holds: boolean, path: string, message: Text, remedy: Text): Fault[] {
  return holds ? [] : [{ path, message, remedy }];
}
