import * as z from 'zod';
import { Branch } from '../appointments/branch.ts';
import { Text } from '../findings.ts';
import { extraKinds } from '../services/extra-kinds.ts';
import { SealSet } from '../services/seal-set.ts';
import { ServiceCalendar } from '../time/service-calendar.ts';
import { EarlierFigure } from './earlier-figure.ts';

/** A bank, seal maker or office that takes orders; `id` is the organisation in its tokens. */
export const Partner = z.strictObject({ id: z.string(), name: Text, address: Text.optional() });
/** See the schema. */
export type Partner = z.infer<typeof Partner>;

/** A bank: whether it verifies the will of its customer by video, and its branches that receive by appointment. */
const Bank = Partner.extend({
  video: z.boolean().optional(),
  branches: z.array(Branch).max(50).optional(),
});

const minutes = z.int().positive();
const days = z.number().positive().max(60);
const divisionCode = z.string().regex(/^\d{6}$/);

/** Somebody who works for the office, as he stands on the roster; who is there today is the attendance record's. */
export const StaffMember = z.strictObject({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(['front-desk', 'registry-officer', 'supervisor', 'callback-staff', 'helper'])).min(1),
  /** For whom an officer decides; only officers have one. */
  department: z.enum(['registry']).optional(),
});
/** See the schema. */
export type StaffMember = z.infer<typeof StaffMember>;

/** What a city gives to every new company without charge (大礼包); each is tracked until it is handed over. */
export const giftKinds = ['seals', 'account', 'ukey', 'steward', 'e-seal', 'licence-copy'] as const;

/** Everything in which cities differ: promises, calendar, services and who provides them. Data, not code. */
export const CityProfile = z.strictObject({
  /** The prefecture-level city: names are compared within it. */
  city: divisionCode,
  name: Text,
  version: z.string(),
  /** The counties and districts that this authority serves; all of the city where there are none. */
  divisions: z.array(divisionCode).min(1).optional(),
  authority: z.strictObject({
    name: Text,
    division: divisionCode,
    /** Stays true until a real authority is configured; then documents no longer say 模拟. */
    simulated: z.boolean().default(true),
  }),
  /** The county public security organ with which seals are filed. */
  publicSecurity: Text,
  calendar: ServiceCalendar,
  /** Promised service minutes: the whole case, and each wait within it. */
  promises: z.strictObject({
    case: minutes,
    applicant: minutes,
    registration: minutes,
    seals: minutes,
    bank: minutes,
    tax: minutes,
    extras: minutes,
  }),
  /** What the law (or the national target) allows, in working days; promises are published beside it. */
  legalDays: z.strictObject({ case: days, registration: days, seals: days, bank: days, tax: days }),
  seals: SealSet,
  /** What is charged for a step, and the rule that allows it; empty where founding a company is free. */
  charges: z
    .array(z.strictObject({ step: z.string(), fen: z.int().nonnegative(), base: z.string() }))
    .default([]),
  /** How it was before, as published; what became of it is reckoned from the cases. */
  before: z.array(EarlierFigure).default([]),
  /** What a founder saves by the city's gifts, in fen a case; 0 where nobody has reckoned it. */
  savedFenPerCase: z.int().nonnegative().default(0),
  gifts: z.array(z.enum(giftKinds)),
  sealMakers: z.array(Partner).min(1),
  banks: z.array(Bank).min(1),
  tax: Partner,
  extras: z.array(
    z.strictObject({
      service: z.enum(extraKinds),
      partner: Partner,
      /** Where it differs from the promise for all extras. */
      promisedMinutes: minutes.optional(),
      legalDays: days,
    }),
  ),
  stewards: z.array(z.strictObject({ id: z.string(), name: z.string(), phone: z.string() })).min(1),
  /** The supervisor to whom what is overdue goes by name. */
  supervisor: z.strictObject({ id: z.string(), name: z.string() }),
  /** The roster of the office. */
  staff: z.array(StaffMember),
  /** Service minutes after which an officer's item that he has not touched goes to somebody else. */
  idleMinutes: minutes,
});
/** See the schema. */
export type CityProfile = z.infer<typeof CityProfile>;
