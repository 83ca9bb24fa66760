import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allCities } from '../../../domain/cities/cities.ts';
import { organisationName } from '../../../domain/cities/organisations.ts';
import { ownerOf } from '../../../domain/work-items/owner.ts';
import { aCity, aWorkItem } from '../../support/a-case.ts';

const wang = { id: 'officer-wang', name: '王晓明', since: '2026-11-23T01:00:00.000Z' };
const chen = { ...wang, id: 'officer-chen', name: '陈静' };

describe('the owner of a work item', () => {
  it.each([
    ['the officer who holds it', aWorkItem('examination', { holder: wang, assignee: chen }), '王晓明'],
    ['the officer for whom it was drawn', aWorkItem('examination', { assignee: chen }), '陈静'],
    ['the supervisor, where it lies with nobody', aWorkItem('examination'), '高督'],
    ['the organisation', aWorkItem('bank'), '龙江银行尖山支行（模拟）'],
    ['the applicant, without his name', aWorkItem('another-name'), '申请人'],
  ])('is %s', (_, item, name) => {
    expect(ownerOf(item, aCity())?.name.zh).toBe(name);
  });

  it('is nobody where an order went to somebody whom the city does not know', () => {
    expect(ownerOf(aWorkItem('bank', { addressee: 'closed-bank' }), aCity())).toBeUndefined();
    expect(ownerOf(aWorkItem('another-name', { addressee: undefined }), aCity())).toBeUndefined();
  });

  it('has the name under which the city keeps him, in every city and for every organisation', () => {
    for (const city of allCities()) {
      const partners = [
        ...city.sealMakers,
        ...city.banks,
        city.tax,
        ...city.extras.map((one) => one.partner),
      ];
      fc.assert(
        fc.property(fc.constantFrom(...partners), ({ id, name }) => {
          expect(organisationName(city, id)).toEqual(name);
          expect(ownerOf(aWorkItem('seals', { addressee: id }), city)).toEqual({ kind: 'partner', id, name });
        }),
      );
    }
  });
});
