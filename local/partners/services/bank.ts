import type { BankAnswer } from '../../../domain/services/bank.ts';
import { organisationOf } from '../organisations.ts';
import { divisionOf, numbered, type Making, type Service } from './service.ts';

/** Up to this capital the bank knows enough with simplified due diligence (反洗钱法 art.29): 1,000,000 RMB. */
const simplifiedUpToFen = 1_000_000_00;

/** The bank: will verified, due diligence recorded, basic account opened and filed (银发〔2019〕41号). */
export const bank: Service = {
  workSeconds: 3.5,
  makeAnswer({ organisation, facts, now, takeNumbers }: Making): BankAnswer {
    const { number, name, city } = organisationOf(organisation);
    const sequence = takeNumbers('accounts', 1);
    const capitalFen = facts.capitalFen ?? Number.POSITIVE_INFINITY;
    return {
      branch: name,
      // No two banks of the demonstration give the same number: city, bank, sequence.
      accountNumber: `${city.slice(0, 4)}${numbered(number, sequence, 12)}`,
      // J + 4 digits region + 7 digits sequence + 2 digits version.
      basicAccountNumber: `J${divisionOf(facts).slice(0, 4)}${numbered(number, sequence, 7)}01`,
      dueDiligence: capitalFen <= simplifiedUpToFen ? 'simplified' : 'standard',
      willVerifiedAt: now,
      willVerifiedBy: facts.appointment?.way === 'visit' ? 'in-person' : 'video',
      uniquenessCheckedAt: now,
      openedAt: now,
      filedAt: now,
    };
  },
  later: ({ now }, answer) => [
    { fact: 'specimen-card', details: { takenAt: now } },
    {
      fact: 'account-reported',
      details: { reference: `BG${(answer as BankAnswer).basicAccountNumber}`, reportedAt: now },
    },
  ],
  correction: {
    path: '/address/street',
    rule: 'P02',
    message: {
      zh: '经营地址不够具体，无法完成客户尽职调查',
      en: 'the address is not precise enough for due diligence',
    },
    base: '反洗钱法 art.29',
    remedy: { zh: '请补充楼层和房间号', en: 'add floor and room' },
  },
};

/** Why the bank refuses when a trigger says so. */
export const bankRefusal = {
  code: 'R4',
  text: '开户理由不合理，业务与客户情况不符（模拟触发）',
} as const;
