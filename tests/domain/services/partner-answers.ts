import type { BankAnswer } from '../../../domain/services/bank.ts';
import { sealKinds, type SealsAnswer } from '../../../domain/services/seals.ts';
import type { TaxAnswer } from '../../../domain/services/tax.ts';
import { minutesLater } from '../../support/a-case.ts';

/** Four seals, numbered and filed. */
export const sealsAnswer: SealsAnswer = {
  seals: sealKinds.map((kind, at) => ({ kind, number: `230500000000${at}` })),
  filing: { authority: '双鸭山市公安局（模拟）', reference: 'GA-2026-1', sentAt: minutesLater(20) },
};

/** An account that is open, filed, with the will verified. */
export const bankAnswer: BankAnswer = {
  branch: '龙江银行尖山支行（模拟）',
  accountNumber: '123456789012345678',
  basicAccountNumber: 'J2761000000001',
  dueDiligence: 'standard',
  willVerifiedAt: minutesLater(15),
  filedAt: minutesLater(18),
};

/** A small taxpayer with digital invoices. */
export const taxAnswer: TaxAnswer = {
  confirmation: 'TAX-2026-1',
  confirmedAt: minutesLater(12),
  taxKinds: ['增值税'],
  taxpayer: 'small-scale',
  invoiceQuota: { ordinaryPerMonth: 25, ordinaryEachFen: 1_000_000 },
  invoices: 'digital',
};
