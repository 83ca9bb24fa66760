import { personOf } from '../application/application.ts';
import type { Case } from '../case/case.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { divisionPath } from '../divisions/divisions.ts';
import { printScope } from '../scope/catalogue.ts';
import { issueCreditCode } from './credit-code.ts';

/** The numbers of a new company, made from its place in the authority's sequence (1, 2, 3 …). */
export function companyNumbers(
  profile: CityProfile,
  sequence: number,
): { creditCode: string; licenceNumber: string } {
  const { division } = profile.authority;
  return {
    creditCode: issueCreditCode({ department: '9', entityClass: '1', division, sequence }),
    licenceNumber: `${division}${String(sequence).padStart(9, '0')}`,
  };
}

/** The sequence of organisation codes: one for all authorities, for these codes are unique in the whole country. */
export const companySequence = 'company';

/**
 * The facts of the business licence (营业执照): the registered items of 市场主体登记管理条例 art.8. This record
 * is what is signed, printed and verified; a printing error that is corrected makes the next `version`.
 */
export function licenceRecord(
  subject: Case,
  profile: CityProfile,
  numbers: { creditCode: string; licenceNumber: string },
  foundedOn: string,
): Record<string, unknown> {
  const { application } = subject;
  const { division, street } = application.address;
  return {
    version: 1,
    licenceNumber: numbers.licenceNumber,
    creditCode: numbers.creditCode,
    name: subject.name,
    entityType: '有限责任公司',
    legalRepresentative: personOf(application, application.organs.legalRepresentative)?.name,
    address: `${divisionPath(division)?.names.join('') ?? ''}${street}`,
    capitalFen: application.capitalFen,
    term: application.term.kind === 'long-term' ? '长期' : `${application.term.years}年`,
    scope: printScope(application.scope),
    foundedOn,
    authority: profile.authority.name.zh,
    simulated: profile.authority.simulated,
  };
}

/** The claim under which a licence number leads to its case. */
export function licenceClaim(licenceNumber: string): string {
  return `licence:${licenceNumber}`;
}
