import type { FigureGroup } from './figures.ts';

/** The figures as a file for spreadsheets: UTF-8 with its mark, so that Excel reads the Chinese; lines end with CRLF (RFC 4180). */
export function figuresAsCsv(head: readonly string[], groups: readonly FigureGroup[]): string {
  const lines = groups.flatMap(({ title, figures }) =>
    figures.map(({ label, value, numerator = '', denominator = '', note = '' }) => [
      title,
      label,
      value,
      numerator,
      denominator,
      note,
    ]),
  );
  return `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A number stays one; what a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
