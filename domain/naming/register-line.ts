import * as z from 'zod';
import { prefectureOf } from '../divisions/divisions.ts';
import { findIndustryDivision } from '../scope/industry-divisions.ts';
import { CalendarDate } from '../time/calendar-date.ts';
import { counts, countsUntil, nameEntry, nameStatuses } from './name-entry.ts';
import type { NameChange } from './name-lists.ts';
import { parseName } from './parse-name.ts';

/** One line of a register as another authority hands it over; `since` is the first day of the status. */
export const RegisterLine = z.object({
  name: z.string().min(1).max(200),
  status: z.enum(nameStatuses),
  authority: z.string().regex(/^\d{6}$/),
  industry: z
    .string()
    .refine((code) => findIndustryDivision(code) !== undefined)
    .optional(),
  since: CalendarDate.optional(),
});
/** See the schema. */
export type RegisterLine = z.infer<typeof RegisterLine>;

const columns = ['name', 'status', 'authority', 'industry', 'since'] as const;
/** The columns of a register in CSV, in the order in which they stand where no first line names them. */
export const registerColumns: readonly string[] = columns;

/** What a line does to the index, or why it cannot be read. */
export type ReadLine = { readonly change: NameChange } | { readonly fault: string };

/** Reads a line of JSON, or of CSV with these columns. Never throws. */
export function readRegisterLine(line: string, day: string, csv?: readonly string[]): ReadLine {
  const data = csv === undefined ? jsonOf(line) : csvOf(line, csv);
  if (data === undefined) return { fault: 'is not JSON' };
  const read = RegisterLine.safeParse(data);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { fault: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'cannot be read'}` };
  }
  return changeOf(read.data, day);
}

/** What has ceased to count is taken out, so that loading a younger register brings an index up to date. */
function changeOf({ name, status, authority, industry, since }: RegisterLine, day: string): ReadLine {
  const city = prefectureOf(authority);
  if (city === undefined) return { fault: `authority: ${authority} is in no city` };
  if (parseName(name).brand === undefined) return { fault: 'name: has no brand' };
  const until = countsUntil(status, since ?? day);
  const entry = nameEntry(name, { city, status, industry, ...(until !== undefined && { until }) });
  return { change: { action: counts(entry, day) ? 'put' : 'remove', entry } };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function csvOf(line: string, header: readonly string[]): Record<string, string> {
  const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain.trim(),
  );
  const named = header.map((column, at) => [column, cells[at] ?? ''] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== ''));
}
