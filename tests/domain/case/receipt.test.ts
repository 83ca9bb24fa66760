import { describe, expect, it } from 'vitest';
import { receiptOf } from '../../../domain/case/receipt.ts';
import type { WorkItem } from '../../../domain/work-items/work-item.ts';
import {
  aCaseFile,
  aCity,
  aCityWithExtras,
  aClosedWorkItem,
  aCorrection,
  aRegisteredCase,
  minutesLater,
} from '../../support/a-case.ts';
import { anApplication } from '../../support/an-application.ts';
import { bankAnswer, sealsAnswer, taxAnswer } from '../services/partner-answers.ts';

const finished = { status: 'finished' as const, endedAt: minutesLater(40) };
const answered = (kind: WorkItem['kind'], answer: Record<string, unknown>) =>
  aClosedWorkItem(kind, 'completed', { answer });
const all = [answered('seals', sealsAnswer), answered('bank', bankAnswer), answered('tax', taxAnswer)];

describe('the receipt of a finished case', () => {
  it('holds everything with which the company leaves, for nothing', () => {
    expect(receiptOf(aCaseFile(aRegisteredCase(finished), all), aCity())).toEqual({
      name: '双鸭山市星河云启科技有限公司',
      creditCode: '91230502MA0000015P',
      licenceNumber: '230502000000001',
      foundedOn: '2026-11-23',
      verifyPath: '/verify/230502000000001',
      seals: sealsAnswer.seals.map(({ kind, number }) => ({ kind, number })),
      sealFiling: 'GA-2026-1',
      bank: {
        name: '龙江银行尖山支行（模拟）',
        branch: bankAnswer.branch,
        accountNumber: bankAnswer.accountNumber,
        basicAccountNumber: bankAnswer.basicAccountNumber,
      },
      tax: { confirmation: 'TAX-2026-1', taxKinds: ['增值税', '企业所得税'], invoices: 'digital' },
      extras: [],
      stillToCome: [],
      steward: aRegisteredCase().steward,
      feesFen: 0,
      visits: 1,
      serviceSeconds: 2_400,
      wallSeconds: 2_400,
    });
  });

  it('has no account where the bank was declined', () => {
    const declined = aRegisteredCase({ ...finished, bank: { choice: 'declined', reason: '以后再开' } });
    const items = [
      answered('seals', sealsAnswer),
      aClosedWorkItem('bank', 'refused'),
      answered('tax', taxAnswer),
    ];
    expect(receiptOf(aCaseFile(declined, items), aCity())).not.toHaveProperty('bank');
  });

  it('lists extras, a UKey, and no visit where the seals are sent', () => {
    const application = anApplication({
      extras: ['housing-fund'],
      seals: { maker: 'jinyuan-seals', delivery: 'parcel' },
    });
    const items = [
      ...all.filter(({ kind }) => kind !== 'tax'),
      answered('tax', { ...taxAnswer, invoices: 'ukey', ukeySerial: 'UK-1' }),
      answered('housing-fund', { registrationNumber: 'HF-1' }),
    ];
    const receipt = receiptOf(
      aCaseFile(aRegisteredCase({ ...finished, application }), items),
      aCityWithExtras(),
    );
    expect(receipt).toMatchObject({
      extras: [{ service: 'housing-fund', registrationNumber: 'HF-1' }],
      tax: { invoices: 'ukey', ukeySerial: 'UK-1' },
      visits: 0,
    });
  });

  it('counts no time in which the applicant corrected or chose, and none of it twice', () => {
    const correction = aCorrection({ askedAt: minutesLater(10), answeredAt: minutesLater(25) });
    const items = [
      ...all.filter(({ kind }) => kind !== 'bank'),
      aClosedWorkItem('bank', 'refused', { correction }),
      aClosedWorkItem('another-bank', 'completed', {
        openedAt: minutesLater(20),
        closedAt: minutesLater(30),
      }),
      aClosedWorkItem('bank', 'completed', { attempt: 2, answer: bankAnswer }),
    ];
    expect(receiptOf(aCaseFile(aRegisteredCase(finished), items), aCity())).toMatchObject({
      serviceSeconds: 20 * 60,
      wallSeconds: 40 * 60,
    });
  });

  it('does not exist before the end', () => {
    expect(receiptOf(aCaseFile(aRegisteredCase(), all), aCity())).toBeUndefined();
  });
});
