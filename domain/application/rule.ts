import type { CityProfile } from '../cities/city-profile.ts';
import type { Finding, Text } from '../findings.ts';
import {
  hasMembers,
  isCompany,
  isPartnership,
  type Application,
  type Company,
  type Partnership,
} from './application.ts';

/** What a rule looks at: the form, the city in which it is filed, and the day in China (`YYYY-MM-DD`). */
export type Filing<Form extends Application = Application> = {
  readonly application: Form;
  readonly profile: CityProfile;
  readonly today: string;
};

/** A fault or a warning as a rule finds it; the rule's code and legal base are added to it. */
export type Fault = Omit<Finding, 'rule' | 'base'>;

type Check<Form extends Application = Application> = (filing: Filing<Form>) => readonly Fault[];

/** One rule about the form: its permanent code, its legal base, and everything that it finds. */
export type Rule = { readonly code: string; readonly base: string; readonly check: Check };

/** The findings of one rule. */
export function findingsOf({ code, base, check }: Rule, filing: Filing): Finding[] {
  return check(filing).map((fault) => ({ ...fault, rule: code, base }));
}

/** Builds the one fault of a rule, if `holds` is not true. */
export function unless(holds: boolean, path: string, message: Text, remedy: Text): Fault[] {
  return holds ? [] : [{ path, message, remedy }];
}

/** Builds a warning, if `holds` is not true: it is shown and bars nothing. */
export function warnUnless(holds: boolean, path: string, message: Text, remedy: Text): Fault[] {
  return unless(holds, path, message, remedy).map((fault) => ({ ...fault, severity: 'warning' }));
}

/** A check that concerns companies only. */
export function ofCompanies(check: Check<Company>): Check {
  return ({ application, ...rest }) => (isCompany(application) ? check({ application, ...rest }) : []);
}

/** A check that concerns partnerships only. */
export function ofPartnerships(check: Check<Partnership>): Check {
  return ({ application, ...rest }) => (isPartnership(application) ? check({ application, ...rest }) : []);
}

/** A check that concerns whatever may have several owners. */
export function ofMembers(check: Check<Company | Partnership>): Check {
  return ({ application, ...rest }) => (hasMembers(application) ? check({ application, ...rest }) : []);
}
