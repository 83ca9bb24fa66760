import type { CaseFile, CaseHistory } from '../../domain/case/case-file.ts';
import { caseSummary } from '../../domain/case/case-summary.ts';
import type { Case, Company } from '../../domain/case/case.ts';
import { giftsOf, type Gift } from '../../domain/case/gifts.ts';
import { allowedHandOverMoves, type HandOverMove } from '../../domain/case/hand-over.ts';
import type { HandOver } from '../../domain/case/hand-over-shape.ts';
import { allowedCaseMoves, type CaseMove } from '../../domain/case/lifecycle.ts';
import { progressOf } from '../../domain/case/progress.ts';
import type { Step } from '../../domain/case/step.ts';
import { receiptOf, type Receipt } from '../../domain/case/receipt.ts';
import type { PartnerDraw } from '../../domain/cities/partner-draw.ts';
import type { CityProfile } from '../../domain/cities/city-profile.ts';
import type { CaseEvent } from '../../domain/events.ts';
import { clockLedger, type ClockLedger } from '../../domain/ledger/clock-ledger.ts';
import { actsOf, type Act } from '../../domain/help/acts-for.ts';
import type { Text } from '../../domain/findings.ts';
import type { Decision } from '../../domain/registration/decision.ts';
import { remedies } from '../../domain/registration/remedies.ts';
import { rulesOfRegisters } from '../../domain/registration/rule-set.ts';
import { expectedFacts, type ExpectedFact } from '../../domain/services/later-facts.ts';
import { isClosed } from '../../domain/work-items/lifecycle.ts';
import { appointmentView, type AppointmentView } from './appointment-view.ts';
import { openingsOf, type Opening } from './openings.ts';
import { helpOfCase, type HelpView } from './help-view.ts';
import { caseLine, type CaseLine } from './case-line.ts';
import { workItemView, type WorkItemView } from './work-item-view.ts';

/** A case with everything that its owner, or an officer, needs to see of it. */
export type CaseView = CaseLine &
  Pick<Case, 'version' | 'steward'> & {
    readonly entityType: string;
    readonly steps: readonly Step[];
    readonly ledger: ClockLedger;
    readonly decision?: Pick<Decision, 'outcome' | 'ruleSet' | 'rules' | 'reasons'> & {
      readonly remedies?: readonly Text[];
    };
    readonly company?: Company;
    /** The visit that is booked at a branch of the bank. */
    readonly appointment?: AppointmentView;
    /** How banks and seal makers were drawn; `shown`: the form says that its applicant saw them in that order. */
    readonly partnerDraw?: PartnerDraw & { readonly shown: boolean };
    readonly receipt?: Receipt;
    /** What goes into the company's hands, and what may be done with it now. */
    readonly handOver?: HandOver;
    readonly handOverMoves: readonly HandOverMove['move'][];
    /** What the reader may do for the applicant, or as he. */
    readonly mayDo: readonly Act[];
    readonly help?: HelpView;
    readonly gifts: readonly Gift[];
    /** What follows the answers, outside the two hours. */
    readonly afterwards: readonly ExpectedFact[];
    readonly workItems: readonly WorkItemView[];
    readonly timeline: readonly TimelineEntry[];
    /** Who has opened the file, in which role and for what. */
    readonly openings: readonly Opening[];
    readonly allowedMoves: readonly CaseMove[];
  };

type TimelineEntry = Pick<CaseEvent, 'sequence' | 'at' | 'type'> & {
  readonly actor: string;
  readonly data: unknown;
};

/** The page of a case at `now`; the same facts for paper, page, interface and receipt. */
export function caseView(
  history: CaseHistory,
  profile: CityProfile,
  now: string,
  reader: 'applicant' | 'officer',
): CaseView {
  const subject = history.case;
  const receipt = receiptOf(history, profile);
  const help = helpOfCase(history);
  const appointment = appointmentView(history, now);
  return {
    ...caseLine(caseSummary(subject), now),
    version: subject.version,
    entityType: subject.application.entityType,
    steward: subject.steward,
    steps: progressOf(history, profile, now),
    ledger: clockLedger(history, profile, lastFullMinute(history, now)),
    ...(subject.decision && { decision: decisionView(subject.decision, reader) }),
    ...(subject.company && { company: subject.company }),
    ...(appointment && { appointment }),
    ...(subject.partnerDraw && {
      partnerDraw: { ...subject.partnerDraw, shown: subject.application.partnerDraw !== undefined },
    }),
    ...(receipt && { receipt }),
    ...(subject.handOver && { handOver: subject.handOver }),
    handOverMoves: subject.handOver ? handOverMovesFor(subject.handOver, reader) : [],
    mayDo: reader === 'applicant' ? actsOf('applicant') : [],
    ...(help && { help }),
    gifts: giftsOf(history, profile),
    afterwards: expectedFacts(history),
    workItems: reader === 'applicant' ? itemsForApplicant(history, now) : [],
    openings: openingsOf(history.events, profile),
    timeline: history.events
      .filter(({ type }) => type !== 'FileOpened')
      .map(({ sequence, at, type, actor, data }) => ({
        sequence,
        at,
        type,
        actor: actor.kind,
        data,
      })),
    allowedMoves: reader === 'applicant' ? allowedCaseMoves(subject.status, 'applicant') : [],
  };
}

/**
 * To when the ledger of an open case is told: the last full minute, or what happened since. Told to the second, the answer
 * would be another one at every poll and no entity tag would ever spare it.
 */
function lastFullMinute({ case: { acceptedAt }, events }: CaseHistory, now: string): string {
  const latest = events.at(-1)?.at ?? acceptedAt;
  const minute = new Date(Math.floor(Date.parse(now) / 60_000) * 60_000).toISOString();
  return minute > latest ? minute : latest;
}

/** The window hands over; the owner says only that his parcel has come. */
function handOverMovesFor(handOver: HandOver, reader: 'applicant' | 'officer'): HandOverMove['move'][] {
  return allowedHandOverMoves(handOver).filter(
    (move) => reader === 'officer' || (move === 'receive' && handOver.way === 'parcel'),
  );
}

/** What waits for the applicant: his own items, and corrections that somebody has asked for. */
function itemsForApplicant(file: CaseFile, now: string): WorkItemView[] {
  return file.items
    .filter((item) => !isClosed(item.state))
    .filter((item) => item.department === 'applicant' || item.state === 'awaiting-correction')
    .map((item) => ({
      ...workItemView(file.case, item, { by: 'applicant', actor: file.case.owner, now }),
      ...(item.department !== 'applicant' && { facts: {} }),
    }));
}

/** What registers say of one person is for the officer; the owner of a case need not learn it of his partners. */
function decisionView(
  { outcome, ruleSet, rules, reasons }: Decision,
  reader: 'applicant' | 'officer',
): NonNullable<CaseView['decision']> {
  const told = rules.map((rule) =>
    reader === 'applicant' && rulesOfRegisters.includes(rule.rule) ? { ...rule, doubts: [] } : rule,
  );
  return {
    outcome,
    ruleSet,
    rules: told,
    ...(reasons && { reasons }),
    ...(outcome === 'refused' && { remedies }),
  };
}
