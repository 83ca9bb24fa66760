import { addMonths } from '../time/calendar-date.ts';
import type { ComparableName } from './compare-names.ts';
import { parseName } from './parse-name.ts';

/** What became of a name in the register: taken, held for somebody, or given up and still cooling. */
export const nameStatuses = ['registered', 'reserved', 'cancelled', 'renamed', 'revoked'] as const;
/** See the list. */
export type NameStatus = (typeof nameStatuses)[number];

/** A name as the register of a city has it: what other names are compared with. */
export type NameEntry = {
  readonly name: string;
  /** The six-digit code of the prefecture within which names are compared. */
  readonly city: string;
  readonly status: NameStatus;
  /** Divisions of GB/T 4754 that its industry may mean; none for a name without an industry. */
  readonly divisions: readonly string[];
  /** The last day on which it counts; a registered name always does. */
  readonly until?: string;
  /** Who has it, if it came to be here: the id of a case. */
  readonly holder?: string;
};

/** How long a name counts after `since` (企业名称登记管理规定 art.17, 18), in months. */
const months = { reserved: 2, cancelled: 12, renamed: 12, revoked: 12 } as const;

/** The last day on which a name of this status counts, or nothing if it always does. */
export function countsUntil(status: NameStatus, since: string): string | undefined {
  return status === 'registered' ? undefined : addMonths(since, months[status]);
}

/** Whether a name still counts on a day. */
export function counts({ until }: NameEntry, day: string): boolean {
  return until === undefined || until >= day;
}

/** The entry of a name; `industry` is the division that the register gives, beside what the name itself says. */
export function nameEntry(
  name: string,
  facts: Pick<NameEntry, 'city' | 'status' | 'until' | 'holder'> & { readonly industry?: string | undefined },
): NameEntry {
  const { industry, ...rest } = facts;
  const { normalised, industryDivisions } = parseName(name, { address: facts.city });
  const divisions = industry === undefined ? industryDivisions : [industry, ...industryDivisions];
  return { name: normalised, ...rest, divisions: [...new Set(divisions)] };
}

/** The entry as names are compared: read like any name, in the industries that the register gives. */
export function comparable(
  { name, city, divisions }: Pick<NameEntry, 'name' | 'city' | 'divisions'>,
  industries?: string,
): ComparableName {
  return { ...parseName(name, { address: city, industries }), industryDivisions: divisions };
}
