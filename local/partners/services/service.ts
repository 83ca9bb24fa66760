import type { Finding } from '../../../domain/findings.ts';
import type { Facts } from '../work-item.ts';

/** What a service needs to make an answer. Numbers come from the organisation's own lasting sequences. */
export type Making = {
  readonly organisation: string;
  readonly facts: Facts;
  readonly now: string;
  readonly takeNumbers: (sequence: string, count: number) => number;
};

/** One kind of partner: how it answers, and what it asks when it asks back. */
export type Service = {
  readonly workSeconds: number;
  readonly makeAnswer: (making: Making) => Record<string, unknown>;
  /** What it tells afterwards, outside its promise. */
  readonly later?: (
    making: Pick<Making, 'facts' | 'now'>,
    answer: Record<string, unknown>,
  ) => { readonly fact: string; readonly details: Record<string, unknown> }[];
  readonly correction: Finding;
};

/** The division (GB/T 2260) of the authority that registered the company stands in its credit code. */
export function divisionOf(facts: Facts): string {
  return facts.company.creditCode.slice(2, 8);
}

/** A number with leading zeros: the organisation's digit, then its own sequence. */
export function numbered(organisationNumber: number, sequence: number, digits: number): string {
  return `${organisationNumber}${String(sequence).padStart(digits - 1, '0')}`;
}
