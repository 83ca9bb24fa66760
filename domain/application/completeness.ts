import type { CityProfile } from '../cities/city-profile.ts';
import { isFault, type Finding } from '../findings.ts';
import { faultsOfName } from '../naming/faults-of-name.ts';
import { checkMobile } from '../persons/mobile.ts';
import { checkPersonDocument } from '../persons/person-document.ts';
import type { Application } from './application.ts';
import { beneficialOwnerRules } from './beneficial-owner-rules.ts';
import { choiceRules } from './choice-rules.ts';
import { memberRules } from './member-rules.ts';
import { organRules } from './organ-rules.ts';
import { paperRules } from './paper-rules.ts';
import { peopleRules } from './people-rules.ts';
import { placeRules } from './place-rules.ts';
import { partnershipRules } from './partnership-rules.ts';
import { relationRules } from './relation-rules.ts';
import { findingsOf, type Rule } from './rule.ts';
import { scopeRules } from './scope-rules.ts';
import { signRules } from './sign-rules.ts';
import { supervisionRules } from './supervision-rules.ts';

/**
 * Every rule about the form. Each finds faults, which bar the application, or warnings, which only tell. Not among
 * them: X16 (nothing in the form can break it, the articles carry it out), and what no form can say: the registration rule
 * set leaves to an officer who is disqualified (X14, X15), whether an enterprise is what it says (X23) and what is
 * unusual (X13 from 16 to 17, X22).
 */
const rules: readonly Rule[] = [
  ...placeRules,
  ...relationRules,
  ...scopeRules,
  ...peopleRules,
  ...memberRules,
  ...partnershipRules,
  ...organRules,
  ...supervisionRules,
  ...beneficialOwnerRules,
  ...choiceRules,
  ...paperRules,
  ...signRules,
];

/** The codes of all these rules. */
export const ruleCodes: readonly string[] = rules.map(({ code }) => code);

/**
 * Everything that is to be said about the form: faults and warnings, each with its field, rule, legal base and remedy.
 * `today` is the day in China.
 */
function findingsOfForm(application: Application, profile: CityProfile, today: string): Finding[] {
  const { name, nameRelations, entityType, address, people } = application;
  return [
    ...faultsOfName(name, entityType, address.division, nameRelations),
    ...people.flatMap(({ document, mobile }, at) => [
      ...checkPersonDocument(document, today, `/people/${at}/document`),
      ...checkMobile(mobile, `/people/${at}/mobile`),
    ]),
    ...rules.flatMap((rule) => findingsOf(rule, { application, profile, today })),
  ];
}

/**
 * Everything that has to be mended before the application can be accepted, all of it at once (一次性告知, 市场主体
 * 登记管理条例 art.19).
 */
export function faultsOf(application: Application, profile: CityProfile, today: string): Finding[] {
  return findingsOfForm(application, profile, today).filter(isFault);
}

/** What should be known of the form and bars nothing. */
export function warningsOf(application: Application, profile: CityProfile, today: string): Finding[] {
  return findingsOfForm(application, profile, today).filter((finding) => !isFault(finding));
}
