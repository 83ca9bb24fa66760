import type { CityProfile } from '../cities/city-profile.ts';
import { BankAnswer } from '../services/bank.ts';
import { isExtra } from '../services/extra-kinds.ts';
import { SealsAnswer } from '../services/seals.ts';
import { TaxAnswer } from '../services/tax.ts';
import type { ServiceKind } from '../services/services.ts';
import { isClosed } from '../work-items/lifecycle.ts';
import type { WorkItemKind } from '../work-items/work-item.ts';
import { lastItemOf, type CaseFile } from './case-file.ts';
import type { Steward } from './case.ts';
import { feesOf } from './fees.ts';
import { casePauses } from './pauses.ts';
import { wantedServices } from './progress.ts';
import { serviceSeconds } from './promise.ts';
import { visitsOf } from './visits.ts';

/** The one final receipt: everything that a new company leaves with. Fees in fen. */
export type Receipt = {
  readonly name: string;
  readonly creditCode: string;
  readonly licenceNumber: string;
  readonly foundedOn: string;
  /** Where anybody can verify the licence, on the portal. */
  readonly verifyPath: string;
  readonly seals: readonly Pick<SealsAnswer['seals'][number], 'kind' | 'number'>[];
  readonly sealFiling?: string;
  readonly bank?: { name: string; branch: string; accountNumber: string; basicAccountNumber: string };
  readonly tax?: { confirmation: string; taxKinds: string[]; invoices: string; ukeySerial?: string };
  readonly extras: readonly { service: ServiceKind; registrationNumber: string }[];
  /** Extra services that the applicant asked for and that are still on their way, each with its own promise. */
  readonly stillToCome: readonly { service: ServiceKind; dueAt?: string }[];
  readonly steward: Steward;
  readonly feesFen: number;
  /** Times that somebody has to come in person ({@link visitsOf}). */
  readonly visits: number;
  readonly serviceSeconds: number;
  readonly wallSeconds: number;
};

/** The receipt of a finished case, made from its facts; an unfinished one has none. */
export function receiptOf(file: CaseFile, profile: CityProfile): Receipt | undefined {
  const { case: subject } = file;
  const { company, endedAt } = subject;
  if (subject.status !== 'finished' || !company || !endedAt) return undefined;

  const answerOf = (kind: WorkItemKind) => lastItemOf(file, kind)?.answer;
  const seals = SealsAnswer.safeParse(answerOf('seals')).data;
  const bank = BankAnswer.safeParse(answerOf('bank')).data;
  const tax = TaxAnswer.safeParse(answerOf('tax')).data;
  const bankId = subject.bank.choice === 'open' ? subject.bank.bank : undefined;
  return {
    name: company.name,
    creditCode: company.creditCode,
    licenceNumber: company.licenceNumber,
    foundedOn: company.foundedOn,
    verifyPath: `/verify/${company.licenceNumber}`,
    seals: seals?.seals.map(({ kind, number }) => ({ kind, number })) ?? [],
    ...(seals && { sealFiling: seals.filing.reference }),
    ...(bank && {
      bank: {
        name: profile.banks.find((one) => one.id === bankId)?.name.zh ?? '',
        branch: bank.branch,
        accountNumber: bank.accountNumber,
        basicAccountNumber: bank.basicAccountNumber,
      },
    }),
    ...(tax && {
      tax: {
        confirmation: tax.confirmation,
        taxKinds: tax.taxKinds,
        invoices: tax.invoices,
        ...(tax.ukeySerial && { ukeySerial: tax.ukeySerial }),
      },
    }),
    extras: wantedServices(file, profile).flatMap((service) => {
      const answer = isExtra(service) ? answerOf(service) : undefined;
      // A registration has a number of its office, a permit its own.
      const number = answer?.['registrationNumber'] ?? answer?.['number'];
      return typeof number === 'string' ? [{ service, registrationNumber: number }] : [];
    }),
    stillToCome: stillToCome(file, profile),
    steward: subject.steward,
    feesFen: feesOf(file, profile),
    visits: visitsOf(subject),
    serviceSeconds: serviceSeconds(profile, subject.acceptedAt, endedAt, casePauses(file.items)),
    wallSeconds: Math.round((Date.parse(endedAt) - Date.parse(subject.acceptedAt)) / 1000),
  };
}

function stillToCome(file: CaseFile, profile: CityProfile): Receipt['stillToCome'] {
  return wantedServices(file, profile)
    .filter(isExtra)
    .flatMap((service) => {
      const item = lastItemOf(file, service);
      if (item && isClosed(item.state)) return [];
      return [{ service, ...(item && { dueAt: item.dueAt }) }];
    });
}
