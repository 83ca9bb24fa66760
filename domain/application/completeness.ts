import type { CityProfile } from '../cities/city-profile.ts';
import type { Finding } from '../findings.ts';
import { faultsOfName } from '../naming/faults-of-name.ts';
import { checkMobile } from '../persons/mobile.ts';
import { checkPersonDocument } from '../persons/person-document.ts';
import type { Application } from './application.ts';
import { beneficialOwnerRules } from './beneficial-owner-rules.ts';
import { choiceRules } from './choice-rules.ts';
import { memberRules } from './member-rules.ts';
import { organRules } from './organ-rules.ts';
import { peopleRules } from './people-rules.ts';
import { placeRules } from './place-rules.ts';
import { findingsOf, type Rule } from './rule.ts';
import { scopeRules } from './scope-rules.ts';

/**
 * Every rule about a limited company's form that a machine can find broken for certain. Not among them: X05 (the
 * shape of the form has no other ways to contribute), X16 and X17 (nothing in the form can break them), X19 (which
 * industry a word of a name means is often open, and a fault blocks: nobody is sent away over a guess), and what
 * the registration rule set leaves to an officer (X13 from 16 to 17, X14, X20, X22).
 */
const rules: readonly Rule[] = [
  ...placeRules,
  ...scopeRules,
  ...peopleRules,
  ...memberRules,
  ...organRules,
  ...beneficialOwnerRules,
  ...choiceRules,
];

/**
 * Everything that has to be mended before the application can be accepted, all of it at once (一次性告知, 市场主体
 * 登记管理条例 art.19): each fault with its field, rule, legal base and remedy. `today` is the day in China.
 */
export function faultsOf(application: Application, profile: CityProfile, today: string): Finding[] {
  const { name, entityType, address, people } = application;
  return [
    ...faultsOfName(name, entityType, address.division),
    ...people.flatMap(({ document, mobile }, at) => [
      ...checkPersonDocument(document, today, `/people/${at}/document`),
      ...checkMobile(mobile, `/people/${at}/mobile`),
    ]),
    ...rules.flatMap((rule) => findingsOf(rule, { application, profile, today })),
  ];
}
