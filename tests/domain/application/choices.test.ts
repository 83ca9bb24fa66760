import { describe, expect, it } from 'vitest';
import type { Application } from '../../../domain/application/application.ts';
import type { LimitedCompany } from '../../../domain/application/companies.ts';
import { aCity, aCityWithExtras } from '../../support/a-case.ts';
import { anApplication } from '../../support/an-application.ts';
import { faults, pathsOf, today } from './faults.ts';

const at = (division: string): Application =>
  anApplication({ address: { ...anApplication().address, division } });

describe('the address', () => {
  it.each(['230502', '230503', '230505', '230506', '230521', '230524'])('may be in %s', (division) => {
    expect(pathsOf('X21', at(division))).toEqual([]);
  });

  it.each(['230500', '230000', '230102', '110105', '999999', '230599'])('may not be in %s', (division) => {
    expect(pathsOf('X21', at(division))).toEqual(['/address/division']);
  });

  it('is the city itself only where it has no counties', () => {
    const dongguan = aCity({ city: '441900' });
    expect(faults(at('441900'), today, dongguan)).not.toContain('/address/division X21');
    expect(faults(at('230502'), today, dongguan)).toContain('/address/division X21');
    expect(faults(at('110000'), today, aCity({ city: '110000' }))).toContain('/address/division X21');
    expect(faults(at('110105'), today, aCity({ city: '110000' }))).not.toContain('/address/division X21');
  });
});

describe('the scope', () => {
  it('is chosen from the catalogue', () => {
    expect(faults(anApplication({ scope: ['G0001', 'L0001', 'P0001'] }))).toEqual([]);
    expect(faults(anApplication({ scope: ['G0001', 'X0001', '等'] }))).toEqual([
      '/scope/1 X-SCOPE',
      '/scope/2 X-SCOPE',
    ]);
  });

  it('holds an item once', () => {
    expect(faults(anApplication({ scope: ['G0001', 'G0002', 'G0001'] }))).toEqual(['/scope/2 X-SCOPE']);
  });
});

describe('the seal maker', () => {
  it.each(aCity().sealMakers.map(({ id }) => id))('may be %s', (maker) => {
    expect(faults(anApplication({ seals: { maker, delivery: 'parcel' } }))).toEqual([]);
  });

  it('is one of the city', () => {
    expect(faults(anApplication({ seals: { maker: 'longjiang-bank', delivery: 'parcel' } }))).toEqual([
      '/seals/maker P01',
    ]);
  });
});

describe('the bank', () => {
  it.each(aCity().banks.map(({ id }) => id))('may be %s', (bank) => {
    expect(faults(anApplication({ bank: { choice: 'open', bank } }))).toEqual([]);
  });

  it('is one of the city', () => {
    expect(faults(anApplication({ bank: { choice: 'open', bank: 'jinyuan-seals' } }))).toEqual([
      '/bank/bank P02',
    ]);
  });

  it('may be declined', () => {
    expect(faults(anApplication({ bank: { choice: 'declined', reason: '以后再开' } }))).toEqual([]);
  });
});

describe('an extra service', () => {
  it('is asked for where the city offers it', () => {
    expect(
      faults(anApplication({ extras: ['housing-fund', 'social-insurance'] }), today, aCityWithExtras()),
    ).toEqual([]);
    expect(faults(anApplication({ extras: ['housing-fund'] }))).toEqual(['/extras/0 P03']);
  });

  it('is asked for once', () => {
    const twice = anApplication({ extras: ['housing-fund', 'housing-fund'] });
    expect(faults(twice, today, aCityWithExtras())).toEqual(['/extras/1 P03']);
  });
});

describe('the promise instead of beneficial owners', () => {
  const rich = (capitalFen: number, more: Partial<LimitedCompany> = {}): Application => {
    const [member] = anApplication().members;
    if (!member) throw new Error('the sample has members');
    return anApplication({ capitalFen, members: [{ ...member, contributionFen: capitalFen }], ...more });
  };

  it('is enough up to 10 million yuan', () => {
    expect(pathsOf('BO1', rich(10_000_000_00))).toEqual([]);
    expect(pathsOf('BO1', rich(10_000_000_01))).toEqual(['/beneficialOwner']);
  });

  it('is not needed where owners are named', () => {
    expect(
      pathsOf('BO1', rich(10_000_000_01, { beneficialOwner: { kind: 'filed', people: ['lin'] } })),
    ).toEqual([]);
  });
});
