import type { BankAnswer } from '../../../domain/services/bank.ts';
import { sealsOf, type SealsAnswer } from '../../../domain/services/seals.ts';
import type { TaxAnswer } from '../../../domain/services/tax.ts';
import type { Case } from '../../../domain/case/case.ts';
import { aCity, aRegisteredCase, minutesLater } from '../../support/a-case.ts';

/** The seals of a company, numbered from `first`, and filed. */
function sealsAnswerFor(subject: Case, first = 0): SealsAnswer {
  return {
    seals: sealsOf(subject, aCity()).map(({ kind, text, code, widthMm, heightMm }, at) => ({
      kind,
      number: String(2_305_000_000_000 + first + at),
      text,
      ...(code !== undefined && { code }),
      widthMm,
      heightMm,
    })),
    engravedAt: minutesLater(18),
    checkedAt: minutesLater(19),
    filing: { authority: '双鸭山市公安局（模拟）', reference: 'GA-2026-1', sentAt: minutesLater(20) },
  };
}

/** The four seals of the usual company. */
export const sealsAnswer: SealsAnswer = sealsAnswerFor(aRegisteredCase());

/** An account that is open, filed, with the will verified. */
export const bankAnswer: BankAnswer = {
  branch: '龙江银行尖山支行（模拟）',
  accountNumber: '123456789012345678',
  basicAccountNumber: 'J2761000000001',
  dueDiligence: 'standard',
  willVerifiedAt: minutesLater(15),
  willVerifiedBy: 'video',
  uniquenessCheckedAt: minutesLater(16),
  openedAt: minutesLater(17),
  filedAt: minutesLater(18),
};

/** A small taxpayer with digital invoices. */
export const taxAnswer: TaxAnswer = {
  confirmation: 'TAX-2026-1',
  confirmedAt: minutesLater(12),
  taxKinds: ['增值税', '企业所得税'],
  taxpayer: 'small-scale',
  invoiceQuota: { ordinaryPerMonth: 25, ordinaryEachFen: 1_000_000 },
  invoices: 'digital',
};

/** What the partners answer for this company: with numbers of its own, as each partner gives them. */
export function answersFor(subject: Case) {
  const sequence = Number(subject.company?.licenceNumber.slice(6));
  const bank: BankAnswer = {
    ...bankAnswer,
    accountNumber: String(123_456_789_012 + sequence),
    basicAccountNumber: `J${2_761_000_000_000 + sequence}`,
  };
  return { seals: sealsAnswerFor(subject, 10 * sequence), bank, tax: taxAnswer };
}
