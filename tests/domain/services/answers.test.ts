import { describe, expect, it } from 'vitest';
import { Finding } from '../../../domain/findings.ts';
import { bankReasons } from '../../../domain/services/bank.ts';
import { sealKinds } from '../../../domain/services/seal-set.ts';
import { checkAnswer, registrationReasons, workItemKinds } from '../../../domain/work-items/kinds.ts';
import { WorkItemKind } from '../../../domain/work-items/work-item.ts';
import { aCity, aRegisteredCase, minutesLater } from '../../support/a-case.ts';
import { anApplication, anApplicationWithTax } from '../../support/an-application.ts';
import { bankAnswer, sealsAnswer, taxAnswer } from './partner-answers.ts';

/** The faults of an answer as `path rule`; each is complete, for it goes to another organisation. */
function faults(kind: WorkItemKind, answer: unknown, application = anApplication()): string[] {
  const checked = checkAnswer(kind, answer, aRegisteredCase({ application }), aCity());
  expect(checked.answer === undefined).toBe(checked.findings.length > 0);
  return checked.findings.map((finding) => {
    const { path, rule } = Finding.parse(finding);
    return `${path} ${rule}`;
  });
}

/** The same answer without one of its fields. */
function without(answer: object, field: string): object {
  return Object.fromEntries(Object.entries(answer).filter(([key]) => key !== field));
}

describe('any answer of a partner', () => {
  const extra = { registrationNumber: 'SI-1' };
  const every = [
    ['seals', sealsAnswer],
    ['bank', bankAnswer],
    ['tax', taxAnswer],
    ['social-insurance', extra],
    ['housing-fund', extra],
  ] as const;

  it.each(every)('for %s is taken as it is when it is in order', (kind, answer) => {
    expect(checkAnswer(kind, answer, aRegisteredCase(), aCity())).toEqual({ answer, findings: [] });
  });

  it.each(every)('for %s misses none of its fields', (kind, answer) => {
    // The seals may be engraved later, where the electronic ones were chosen: that is a rule, not the shape.
    const isRule = (field: string) => field === 'engravedAt' || field === 'checkedAt';
    for (const field of Object.keys(answer)) {
      const missing = faults(kind, without(answer, field));
      expect(missing).toEqual([`/${field} ${isRule(field) ? 'S06' : 'shape'}`]);
    }
    const shape = Object.keys(answer).filter((field) => !isRule(field));
    expect(faults(kind, {})).toEqual(shape.map((field) => `/${field} shape`));
  });

  it.each(every)('for %s holds nothing else', (kind, answer) => {
    expect(faults(kind, { ...answer, fee: 100 })).toEqual([' shape']);
  });

  it.each([undefined, null, [], 'done', 7])('is an object, not %j', (nothing) => {
    for (const kind of WorkItemKind.options) expect(faults(kind, nothing)).toEqual([' shape']);
  });
});

describe('the seals', () => {
  const { seals } = sealsAnswer;

  it.each(sealKinds.slice(0, 4))('include the seal %s once', (kind) => {
    const missing = seals.filter((seal) => seal.kind !== kind);
    expect(faults('seals', { ...sealsAnswer, seals: missing })).toEqual(['/seals S01']);
    const again = seals.find((seal) => seal.kind === kind);
    const twice = [...seals, { ...again, number: '9999999999999' }];
    expect(faults('seals', { ...sealsAnswer, seals: twice })).toEqual(['/seals S01']);
  });

  it('have numbers of their own', () => {
    const same = seals.map((seal) => ({ ...seal, number: '2305000000001' }));
    expect(faults('seals', { ...sealsAnswer, seals: same })).toEqual(['/seals S02']);
  });

  it('have all their faults told at once', () => {
    const [first] = seals;
    expect(faults('seals', { ...sealsAnswer, seals: [first, first] })).toEqual([
      '/seals S01',
      '/seals S01',
      '/seals S01',
      '/seals S01',
      '/seals S02',
    ]);
  });

  it.each(['230500000000', '23050000000001', '230500000000X'])('have 13 digits, not %s', (number) => {
    const wrong = seals.map((seal, at) => (at === 2 ? { ...seal, number } : seal));
    expect(faults('seals', { ...sealsAnswer, seals: wrong })).toEqual(['/seals/2/number shape']);
  });

  it('are filed at a moment', () => {
    const filing = { ...sealsAnswer.filing, sentAt: '2026-11-23' };
    expect(faults('seals', { ...sealsAnswer, filing })).toEqual(['/filing/sentAt shape']);
  });
});

describe('the account', () => {
  it.each(['12345678901', '1'.repeat(23), '12345678901X'])('does not have the number %s', (accountNumber) => {
    expect(faults('bank', { ...bankAnswer, accountNumber })).toEqual(['/accountNumber shape']);
  });

  it.each(['1'.repeat(12), '1'.repeat(22)])('may have the number %s', (accountNumber) => {
    expect(faults('bank', { ...bankAnswer, accountNumber })).toEqual([]);
  });

  it.each(['J276100000000', 'J27610000000012', 'K2761000000001'])(
    'is not filed under %s',
    (basicAccountNumber) => {
      expect(faults('bank', { ...bankAnswer, basicAccountNumber })).toEqual(['/basicAccountNumber shape']);
    },
  );

  it('comes with due diligence of a known level', () => {
    expect(faults('bank', { ...bankAnswer, dueDiligence: 'none' })).toEqual(['/dueDiligence shape']);
  });
});

describe('the tax confirmation', () => {
  it('has a UKey with a serial number, or digital invoices', () => {
    const wanted = anApplicationWithTax({ invoices: 'ukey' });
    const ukey = { ...taxAnswer, invoices: 'ukey' };
    expect(faults('tax', ukey, wanted)).toEqual(['/ukeySerial T01']);
    expect(faults('tax', { ...ukey, ukeySerial: 'UK-1' }, wanted)).toEqual([]);
    expect(faults('tax', { ...ukey, ukeySerial: '' }, wanted)).toEqual(['/ukeySerial shape']);
  });

  it.each([
    ['taxpayer', 'general', 'small-scale'],
    ['taxpayer', 'small-scale', 'general'],
    ['invoices', 'ukey', 'digital'],
    ['invoices', 'digital', 'ukey'],
  ] as const)('has the %s %s only where the applicant chose it, not %s', (field, given, chosen) => {
    const answer = { ...taxAnswer, ukeySerial: 'UK-1', [field]: given };
    expect(faults('tax', answer, anApplicationWithTax({ [field]: given }))).toEqual([]);
    const { findings } = checkAnswer(
      'tax',
      answer,
      aRegisteredCase({ application: anApplicationWithTax({ [field]: chosen }) }),
      aCity(),
    );
    expect(findings).toMatchObject([{ path: `/${field}`, rule: 'T02' }]);
    expect(findings[0]?.remedy.zh).toContain(chosen);
    expect(findings[0]?.remedy.en).toContain(chosen);
  });

  it('has all its faults told at once', () => {
    const answer = { ...taxAnswer, taxpayer: 'general', invoices: 'ukey' };
    expect(faults('tax', answer)).toEqual(['/ukeySerial T01', '/taxpayer T02', '/invoices T02']);
  });

  it.each([
    [0, 0],
    [50, 10_000_000],
  ])('grants up to %i invoices of %i fen', (ordinaryPerMonth, ordinaryEachFen) => {
    expect(faults('tax', { ...taxAnswer, invoiceQuota: { ordinaryPerMonth, ordinaryEachFen } })).toEqual([]);
  });

  it('grants more than the caps only by a person', () => {
    const invoiceQuota = { ordinaryPerMonth: 51, ordinaryEachFen: 10_000_001 };
    expect(faults('tax', { ...taxAnswer, invoiceQuota })).toEqual([
      '/invoiceQuota/ordinaryPerMonth T04',
      '/invoiceQuota/ordinaryEachFen T04',
    ]);
    const special = { ...taxAnswer.invoiceQuota, specialPerMonth: 26, specialEachFen: 10_000_001 };
    expect(faults('tax', { ...taxAnswer, invoiceQuota: special })).toEqual([
      '/invoiceQuota/specialPerMonth T04',
      '/invoiceQuota/specialEachFen T04',
    ]);
    const approved = { ...invoiceQuota, approvedBy: '税务人员 0417' };
    expect(faults('tax', { ...taxAnswer, invoiceQuota: approved })).toEqual([]);
  });

  it('sets at least one kind of tax', () => {
    expect(faults('tax', { ...taxAnswer, taxKinds: [] })).toEqual(['/taxKinds shape']);
  });
});

describe('an answer in the wrong', () => {
  const { seals } = sealsAnswer;
  const withSeal = (at: number, change: object) => ({
    ...sealsAnswer,
    seals: seals.map((seal, place) => (place === at ? { ...seal, ...change } : seal)),
  });

  it.each([
    [0, { text: '双鸭山市星河云起科技有限公司' }, '/seals/0/text S03'],
    [2, { code: '91230502MA00000169' }, '/seals/2/code S03'],
    [2, { widthMm: 45 }, '/seals/2/widthMm S03'],
    [3, { text: '林知秋' }, '/seals/3/text S03'],
  ])('has a seal (%i) that says or measures something else: %j', (at, change, fault) => {
    expect(faults('seals', withSeal(at, change))).toEqual([fault]);
  });

  it('has a seal that nobody ordered', () => {
    const [first] = seals;
    const contract = { ...first, kind: 'contract', number: '9999999999999' };
    expect(faults('seals', { ...sealsAnswer, seals: [...seals, contract] })).toEqual(['/seals/4/kind S03']);
  });

  it('has seals checked before they were engraved, or filed after more than a day', () => {
    expect(faults('seals', { ...sealsAnswer, checkedAt: minutesLater(10) })).toEqual(['/checkedAt S04']);
    const filing = { ...sealsAnswer.filing, sentAt: minutesLater(18 + 24 * 60 + 1) };
    expect(faults('seals', { ...sealsAnswer, filing })).toEqual(['/filing/sentAt S05']);
  });

  it('has an account that was opened before will and uniqueness were known, or filed another day', () => {
    expect(faults('bank', { ...bankAnswer, willVerifiedAt: minutesLater(30) })).toEqual(['/openedAt B02']);
    expect(faults('bank', { ...bankAnswer, uniquenessCheckedAt: minutesLater(30) })).toEqual([
      '/openedAt B02',
    ]);
    expect(faults('bank', { ...bankAnswer, filedAt: minutesLater(15 * 60) })).toEqual(['/filedAt B04']);
    // Times may be written without milliseconds.
    expect(faults('bank', { ...bankAnswer, filedAt: '2026-11-23T01:18:00Z' })).toEqual([]);
  });

  it('has enhanced due diligence without the source of the funds', () => {
    const enhanced = { ...bankAnswer, dueDiligence: 'enhanced' };
    expect(faults('bank', enhanced)).toEqual(['/sourceOfFunds B03']);
    expect(faults('bank', { ...enhanced, sourceOfFunds: '股东自有资金' })).toEqual([]);
  });

  it('lacks the tax that every company pays', () => {
    expect(faults('tax', { ...taxAnswer, taxKinds: ['增值税'] })).toEqual(['/taxKinds T03']);
  });
});

describe('an extra service', () => {
  it('answers with a number', () => {
    expect(faults('housing-fund', { registrationNumber: '' })).toEqual(['/registrationNumber shape']);
    expect(faults('social-insurance', { registrationNumber: '1'.repeat(41) })).toEqual([
      '/registrationNumber shape',
    ]);
  });
});

describe('a refusal', () => {
  it('is possible for an officer and for a bank, with reasons of their own', () => {
    const refusable = WorkItemKind.options.filter((kind) => workItemKinds[kind].reasons.length > 0);
    expect(refusable).toEqual(['examination', 'bank', 'food-permit']);
    expect(workItemKinds.bank.reasons).toBe(bankReasons);
    expect(workItemKinds.examination.reasons).toBe(registrationReasons);
  });
});
