import * as z from 'zod';
import { BankWish, type Application } from '../application/application.ts';
import { pointerTo, type Finding } from '../findings.ts';
import { BankAnswer, bankRefusalReasons } from '../services/bank.ts';
import { ExtraAnswer } from '../services/extras.ts';
import { checkSealsAnswer, SealsAnswer } from '../services/seals.ts';
import { checkTaxAnswer, TaxAnswer } from '../services/tax.ts';
import type { Department, Handler, WorkItemKind } from './work-item.ts';

type Kind = {
  readonly department: Department;
  readonly handler: Exclude<Handler, 'workflow'>;
  /** The line of the city profile that promises how long it takes. */
  readonly promise: 'applicant' | 'registration' | 'seals' | 'bank' | 'tax' | 'extras';
  readonly answer: z.ZodType<Record<string, unknown>>;
  /** What the shape cannot say, e.g. that the answer is what the applicant asked for. */
  readonly check?: (answer: never, application: Application) => Finding[];
  /** Reasons for a refusal; none means that it may not be refused at all. */
  readonly refusalReasons: readonly string[];
};

/** The reasons for which an officer may refuse registration (市场主体登记管理条例 art.20). */
export const registrationRefusalReasons = [
  'not-legal',
  'harms-state',
  'harms-public',
  'false-papers',
] as const;

const extra = { handler: 'partner', promise: 'extras', answer: ExtraAnswer, refusalReasons: [] } as const;

/**
 * All that differs between the kinds of waits. A new service is a module with its answer and a line here;
 * the moves, the clock and the interface are the same for all.
 */
export const workItemKinds: Readonly<Record<WorkItemKind, Kind>> = {
  'another-name': {
    department: 'applicant',
    handler: 'applicant',
    promise: 'applicant',
    answer: z.strictObject({ name: z.string().max(200), similarNameRisk: z.boolean().optional() }),
    refusalReasons: [],
  },
  examination: {
    department: 'registry',
    handler: 'officer',
    promise: 'registration',
    answer: z.strictObject({ note: z.string().trim().min(1).max(1_000) }),
    refusalReasons: registrationRefusalReasons,
  },
  seals: {
    department: 'seal-maker',
    handler: 'partner',
    promise: 'seals',
    answer: SealsAnswer,
    check: checkSealsAnswer,
    refusalReasons: [],
  },
  bank: {
    department: 'bank',
    handler: 'partner',
    promise: 'bank',
    answer: BankAnswer,
    refusalReasons: bankRefusalReasons,
  },
  'another-bank': {
    department: 'applicant',
    handler: 'applicant',
    promise: 'applicant',
    answer: z.strictObject({ bank: BankWish }),
    refusalReasons: [],
  },
  tax: {
    department: 'tax',
    handler: 'partner',
    promise: 'tax',
    answer: TaxAnswer,
    check: checkTaxAnswer,
    refusalReasons: [],
  },
  'social-insurance': { department: 'social-insurance', ...extra },
  'housing-fund': { department: 'housing-fund', ...extra },
};

/** The services that follow the licence, each with an order to a partner. */
export const serviceKinds = ['seals', 'bank', 'tax', 'social-insurance', 'housing-fund'] as const;
/** See {@link serviceKinds}. */
export type ServiceKind = (typeof serviceKinds)[number];

/** Checks an answer's shape and its rules; every fault at once, each with its path. */
export function checkAnswer(
  kind: WorkItemKind,
  answer: unknown,
  application: Application,
): { answer?: Record<string, unknown>; findings: Finding[] } {
  const { answer: schema, check } = workItemKinds[kind];
  const parsed = schema.safeParse(answer);
  if (!parsed.success) return { findings: parsed.error.issues.map(asFinding) };
  const findings = check ? check(parsed.data as never, application) : [];
  return findings.length > 0 ? { findings } : { answer: parsed.data, findings };
}

function asFinding(issue: z.core.$ZodIssue): Finding {
  return {
    path: pointerTo(issue.path),
    rule: 'shape',
    message: { zh: `格式不符：${issue.message}`, en: issue.message },
    base: '',
    remedy: { zh: '请按接口文档的格式填写', en: 'send the field as the interface document describes it' },
  };
}
