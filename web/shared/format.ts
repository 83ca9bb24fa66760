import type { Language } from './language.ts';

const zone = 'Asia/Shanghai';

/** An instant as people in China read it, e.g. 2026-11-22 14:05. */
export function dateTime(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** The time of day if it is today in China, otherwise with its date, e.g. 11-23 14:05. */
export function timeOrDate(instant: string, now: number): string {
  const text = dateTime(instant);
  return text.slice(0, 10) === chinaDate(now) ? text.slice(11) : text.slice(5);
}

/** The time of day with seconds, for logs. */
export function exactTime(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'medium' }).format(new Date(instant));
}

/** Today in China plus some years, `YYYY-MM-DD`. */
export function chinaDate(now: number, plusYears = 0): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(
    new Date(now),
  );
  const [year = '', month = '', day = ''] = today.split('-');
  const date = month === '02' && day === '29' && plusYears % 4 !== 0 ? '28' : day;
  return `${Number(year) + plusYears}-${month}-${date}`;
}

/** Fen as yuan, e.g. ¥100,000.00. */
export function money(fen: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency: 'CNY' }).format(fen / 100);
}

/** Whole minutes between two instants, never less than nothing. */
export function minutesBetween(from: string | number, to: string | number): number {
  return Math.max(0, Math.floor((new Date(to).getTime() - new Date(from).getTime()) / 60_000));
}

/** An identity number with its middle hidden. */
export function masked(number: string): string {
  return number.length < 9
    ? number
    : `${number.slice(0, 4)}${'*'.repeat(number.length - 8)}${number.slice(-4)}`;
}
