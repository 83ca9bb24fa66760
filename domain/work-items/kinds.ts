import * as z from 'zod';
import { BankWish } from '../application/parts.ts';
import type { Case } from '../case/case.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { pointerTo, type Finding } from '../findings.ts';
import { extraKinds } from '../services/extra-kinds.ts';
import type { Reason } from '../services/service.ts';
import { services, type ServiceKind } from '../services/services.ts';
import type { Department, WorkItemKind } from './work-item.ts';

type Kind = {
  readonly department: Department;
  readonly handler: 'officer' | 'partner' | 'applicant';
  /** The line of the city profile that promises how long it takes. */
  readonly promise: 'applicant' | 'registration' | 'seals' | 'bank' | 'tax' | 'extras';
  readonly answer: z.ZodType<Record<string, unknown>>;
  /** What the shape cannot say, e.g. that the answer is what the applicant asked for. */
  readonly check?: (answer: Record<string, unknown>, subject: Case, profile: CityProfile) => Finding[];
  /** Reasons for a refusal; none means that it may not be refused at all. */
  readonly reasons: readonly Reason[];
};

const registrationBase = '市场主体登记管理条例 art.20';

/** The reasons for which an officer may refuse registration (市场主体登记管理条例 art.20). */
export const registrationReasons: readonly Reason[] = [
  {
    code: 'not-legal',
    text: { zh: '申请不符合法律、行政法规规定', en: 'the application is against the law' },
    base: registrationBase,
  },
  {
    code: 'harms-state',
    text: { zh: '可能危害国家安全', en: 'it may harm the security of the state' },
    base: registrationBase,
  },
  {
    code: 'harms-public',
    text: { zh: '可能危害社会公共利益', en: 'it may harm the public interest' },
    base: registrationBase,
  },
  {
    code: 'false-papers',
    text: { zh: '提交虚假材料', en: 'papers are false' },
    base: '市场主体登记管理条例 art.17',
  },
];

/** A service as a kind of wait: its partner answers, within the promise of its line. */
function serviceKind(kind: ServiceKind): Kind {
  const { department, promise, answer, check, reasons } = services[kind];
  return { department, handler: 'partner', promise, answer, ...(check && { check }), reasons };
}

/**
 * All that differs between the kinds of waits. A new service is a module of `services/`; the moves, the clock and the
 * interface are the same for all.
 */
export const workItemKinds: Readonly<Record<WorkItemKind, Kind>> = {
  'another-name': {
    department: 'applicant',
    handler: 'applicant',
    promise: 'applicant',
    answer: z.strictObject({ name: z.string().max(200), similarNameRisk: z.boolean().optional() }),
    reasons: [],
  },
  examination: {
    department: 'registry',
    handler: 'officer',
    promise: 'registration',
    answer: z.strictObject({ note: z.string().trim().min(1).max(1_000) }),
    reasons: registrationReasons,
  },
  seals: serviceKind('seals'),
  bank: serviceKind('bank'),
  'another-bank': {
    department: 'applicant',
    handler: 'applicant',
    promise: 'applicant',
    answer: z.strictObject({ bank: BankWish }),
    reasons: [],
  },
  tax: serviceKind('tax'),
  ...(Object.fromEntries(extraKinds.map((kind) => [kind, serviceKind(kind)])) as Record<
    (typeof extraKinds)[number],
    Kind
  >),
};

/** Checks an answer's shape and its rules; every fault at once, each with its path. */
export function checkAnswer(
  kind: WorkItemKind,
  answer: unknown,
  subject: Case,
  profile: CityProfile,
): { answer?: Record<string, unknown>; findings: Finding[] } {
  const { answer: schema, check } = workItemKinds[kind];
  const parsed = schema.safeParse(answer);
  if (!parsed.success) return { findings: parsed.error.issues.map(asFinding) };
  const findings = check ? check(parsed.data, subject, profile) : [];
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
