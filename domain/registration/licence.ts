import { isPartnership, personOf, type Application } from '../application/application.ts';
import { entityKinds } from '../application/entity-kinds.ts';
import { headOf } from '../application/roles.ts';
import type { Case } from '../case/case.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { divisionPath } from '../divisions/divisions.ts';
import { printScope } from '../scope/catalogue.ts';
import { creditCodePrefixOf, type EntityType } from './credit-code-entity.ts';
import { issueCreditCode } from './credit-code.ts';

/** The numbers of a new company, made from its place in the authority's sequence (1, 2, 3 …). */
export function companyNumbers(
  profile: CityProfile,
  entityType: EntityType,
  sequence: number,
): { creditCode: string; licenceNumber: string } {
  const { division } = profile.authority;
  const [department = '', entityClass = ''] = creditCodePrefixOf(entityType);
  return {
    creditCode: issueCreditCode({ department, entityClass, division, sequence }),
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
  const kind = entityKinds[application.entityType];
  return {
    version: 1,
    licenceNumber: numbers.licenceNumber,
    creditCode: numbers.creditCode,
    name: subject.name,
    entityType: kind.name.zh,
    [kind.head.fact]: headName(application),
    ...formOfComposition(application),
    address: `${divisionPath(division)?.names.join('') ?? ''}${street}`,
    ...('capitalFen' in application && { capitalFen: application.capitalFen }),
    ...('term' in application && { term: termOf(application.term) }),
    scope: printScope(application.scope),
    foundedOn,
    authority: profile.authority.name.zh,
    simulated: profile.authority.simulated,
  };
}

/** Of an enterprise that is the executive partner the licence names it and who acts for it (委派代表). */
function headName(application: Application): string | undefined {
  const key = headOf(application);
  const name = personOf(application, key)?.name;
  if (!isPartnership(application)) return name;
  const members: readonly Member[] = application.members;
  const enterprise = members.find(({ person }) => person === key)?.enterprise;
  return enterprise ? `${enterprise.name}（委派代表：${name}）` : name;
}

type Member = { readonly person: string; readonly enterprise?: { readonly name: string } | undefined };

/** An individual business is run by one person or by a family (组成形式, 市场主体登记管理条例 art.8). */
function formOfComposition({ organs }: Application): { composition?: string } {
  if (!('family' in organs)) return {};
  return { composition: organs.family.length > 0 ? '家庭经营' : '个人经营' };
}

function termOf(term: Extract<Application, { term: unknown }>['term']): string {
  return term.kind === 'long-term' ? '长期' : `${term.years}年`;
}

/** The claim under which a licence number leads to its case. */
export function licenceClaim(licenceNumber: string): string {
  return `licence:${licenceNumber}`;
}
