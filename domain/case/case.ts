import * as z from 'zod';
import { Application } from '../application/application.ts';
import { BankWish } from '../application/parts.ts';
import { Reader } from '../audit/opened.ts';
import { Appointment } from '../appointments/shapes.ts';
import { PartnerDraw } from '../cities/partner-draw.ts';
import { CaseId } from '../ids.ts';
import { HelpConsent } from '../help/help.ts';
import { PassedRung } from '../promises/passed-rung.ts';
import { ElectronicSeal } from '../seals/electronic-seal-shape.ts';
import { HandOver } from './hand-over-shape.ts';
import { NameJudgement } from '../naming/name-judgement.ts';
import { Signature } from '../signing/signature.ts';
import { Decision } from '../registration/decision.ts';

/** The stations of a case; `refused` and `withdrawn` end it before there is a company. */
export const CaseStatus = z.enum([
  'accepted',
  'name-bound',
  'registered',
  'finished',
  'refused',
  'withdrawn',
]);
/** See the schema. */
export type CaseStatus = z.infer<typeof CaseStatus>;

/** What exists from the moment in which the licence is issued. Nothing ever undoes it. */
export const Company = z.object({
  name: z.string(),
  creditCode: z.string(),
  licenceNumber: z.string(),
  foundedOn: z.iso.date(),
  issuedAt: z.iso.datetime(),
  /** The signed licence record: a compact JWS (RFC 7515), ES256. */
  licence: z.string(),
  /** Its short form, signed on its own: what the QR code of the printed licence holds. */
  licenceCode: z.string().optional(),
  /** The electronic seals, where the applicant chose not to wait for the set of seals. */
  electronicSeals: z.array(ElectronicSeal).optional(),
  /** The versions before, if a printing error was put right: until when each stood, and why it no longer does. */
  earlierLicences: z
    .array(z.object({ version: z.int(), licence: z.string(), until: z.iso.datetime(), reason: z.string() }))
    .optional(),
});
/** See the schema. */
export type Company = z.infer<typeof Company>;

/** The named person who looks after the case from acceptance to hand-over (专属政务管家). */
export const Steward = z.object({ id: z.string(), name: z.string(), phone: z.string() });
/** See the schema. */
export type Steward = z.infer<typeof Steward>;

/**
 * Why somebody of the office may not decide in a case: he took it in or helped with it (受审分离), is a person in it, or
 * has stepped back (回避, 行政许可法 art.56; 公务员法 art.76).
 */
export const Exclusion = z.object({
  staff: z.string(),
  why: z.enum(['applicant', 'person', 'steward', 'front-desk', 'helper', 'relative', 'interest', 'other']),
});
/** See the schema. */
export type Exclusion = z.infer<typeof Exclusion>;

/**
 * An application that the desk took in for somebody who could not do it by himself: whoever had a hand in it, and the number
 * of his consent on paper.
 */
export const TakenIn = z.object({ staff: z.array(z.string()), consentPaper: z.string() });
/** See the schema. */
export type TakenIn = z.infer<typeof TakenIn>;

/**
 * One accepted application and what has become of it. The work items of its waits are beside it
 * (`CaseFile`), so that an answer of the bank never competes with one of the seal maker for the same fields.
 */
export const Case = z.object({
  id: CaseId,
  /** Counts commits; every commit is conditional on the version that it read. */
  version: z.int().nonnegative(),
  /**
   * A trial of the running system (试运行), not an application: on no board, in no figure, told to nobody, called off
   * before a licence, and forgotten after a week.
   */
  trial: z.literal(true).optional(),
  owner: z.string(),
  city: z.string(),
  status: CaseStatus,
  application: Application,
  /** Who has signed it, each with his evidence. */
  signatures: z.array(Signature).optional(),
  /** The name and the bank as they stand now: both may be chosen anew after acceptance. */
  name: z.string(),
  bank: BankWish,
  /** In which order its applicant was to be shown seal makers and banks; whether he was, the form says. */
  partnerDraw: PartnerDraw.optional(),
  /** The seat at a branch of the bank that is booked for its applicant. */
  appointment: Appointment.optional(),
  acceptedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  /** Since when its clock stands still; then nobody can tell when it is due, and `dueAt` is as it was before. */
  pausedSince: z.iso.datetime().optional(),
  steward: Steward,
  /** Who may decide no work item of this case; the store refuses a decision of theirs, too. */
  excluded: z.array(Exclusion).optional(),
  /** That the desk took it in. */
  takenIn: TakenIn.optional(),
  /** The consent by which somebody helps with it, or did. */
  help: HelpConsent.optional(),
  /** Who has opened what of it lately, so that each opening is recorded once; a part of its own in the store. */
  readers: z.array(Reader).optional(),
  /** The last name that turned out to be held by another case, so that this is recorded once. */
  lostName: z.string().optional(),
  nameBoundAt: z.iso.datetime().optional(),
  nameReservedUntil: z.iso.date().optional(),
  /** The claims under which the name is held, as they were taken: a later industry map must not orphan one. */
  nameClaims: z.array(z.string()).optional(),
  /** The verdict by which the name was taken, with the versions of the rules on which it rests. */
  nameJudgement: NameJudgement.optional(),
  decision: Decision.optional(),
  company: Company.optional(),
  /** How far its promise was used up, and who was told; and when that has to be looked at again. */
  rungs: z.array(PassedRung).optional(),
  watchAt: z.iso.datetime().optional(),
  /** What goes into the company's hands after its case is finished. */
  handOver: HandOver.optional(),
  /** When the case came to its end, whichever it was. */
  endedAt: z.iso.datetime().optional(),
});
/** See the schema. */
export type Case = z.infer<typeof Case>;
