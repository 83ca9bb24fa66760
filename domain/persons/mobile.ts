import * as z from 'zod';
import type { Finding } from '../findings.ts';

/** A mobile number of mainland China as it is stored and dialled: 11 digits, 13 to 19 first (电信网编号计划). */
const Mobile = z
  .string()
  .regex(/^1[3-9]\d{9}$/)
  .brand<'Mobile'>();
/** See the schema. */
type Mobile = z.infer<typeof Mobile>;

/** `+86 138-0013-8000` → `13800138000`: without country code, blanks and hyphens; nothing when it is no such number. */
export function normaliseMobile(text: string): Mobile | undefined {
  const digits = text
    .slice(0, 100)
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^(\+|00)86/, '');
  return Mobile.safeParse(digits).data;
}

/** The finding MOBILE when the text is no mobile number of mainland China; `path` is its JSON pointer. */
export function checkMobile(text: string, path = ''): Finding[] {
  if (normaliseMobile(text) !== undefined) return [];
  return [
    {
      path,
      rule: 'MOBILE',
      message: { zh: '手机号码格式不正确。', en: 'This is no mobile number of mainland China.' },
      base: '电信网编号计划（2017年版）',
      remedy: { zh: '请填写以13至19开头的11位手机号码。', en: 'Enter 11 digits that begin with 13 to 19.' },
    },
  ];
}

/** `13800138000` → `138****8000`, for lists; any other text → only stars. */
export function maskMobile(text: string): string {
  const mobile = normaliseMobile(text);
  if (mobile === undefined) return '*'.repeat(Math.min(text.length, 20));
  return `${mobile.slice(0, 3)}****${mobile.slice(-4)}`;
}
