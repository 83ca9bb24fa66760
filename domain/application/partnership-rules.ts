import type { Application, Partnership } from './application.ts';
import { entityKinds } from './entity-kinds.ts';
import { type Fault, type Filing, ofPartnerships, type Rule, unless } from './rule.ts';

/** Who may be a partner, as what, and who carries on the business. */
export const partnershipRules: readonly Rule[] = [
  {
    code: 'X05',
    base: '合伙企业法 art.16, 64',
    check: ({ application }) =>
      limitedPartners(application).flatMap(({ way, at }) =>
        unless(
          way !== 'labour',
          `/members/${at}/way`,
          { zh: '有限合伙人不得以劳务出资', en: 'a limited partner cannot contribute labour' },
          { zh: '请改用货币或其他财产出资', en: 'choose cash or another property' },
        ),
      ),
  },
  { code: 'X24', base: '合伙企业法 art.14, 26, 61, 67, 75', check: ofPartnerships(partners) },
];

function partners({ application }: Filing<Partnership>): Fault[] {
  return [...numberOfPartners(application), ...bothKinds(application), ...executives(application)];
}

function numberOfPartners({ entityType, members }: Partnership): Fault[] {
  const { least, most } = entityKinds[entityType].members ?? { least: 2, most: 50 };
  const range = most === Number.POSITIVE_INFINITY ? `${least}人以上` : `${least}至${most}人`;
  return unless(
    members.length >= least && members.length <= most,
    '/members',
    {
      zh: `合伙人应为${range}，现为${members.length}人`,
      en: `${least} partners or more${most < 240 ? `, at most ${most}` : ''}, not ${members.length}`,
    },
    { zh: '请增减合伙人', en: 'change the number of partners' },
  );
}

/** A limited partnership has a general partner who is liable, and a limited one, without whom it is a general one. */
function bothKinds(application: Partnership): Fault[] {
  if (application.entityType !== 'limited-partnership') return [];
  const limited = limitedPartners(application).length;
  return [
    ...unless(
      limited < application.members.length,
      '/members',
      { zh: '有限合伙企业至少应有一名普通合伙人', en: 'a limited partnership has a general partner' },
      { zh: '请指定普通合伙人', en: 'make one of them a general partner' },
    ),
    ...unless(
      limited > 0,
      '/members',
      { zh: '有限合伙企业至少应有一名有限合伙人', en: 'a limited partnership has a limited partner' },
      { zh: '请指定有限合伙人，或改设普通合伙企业', en: 'make one of them a limited partner' },
    ),
  ];
}

function executives(application: Partnership): Fault[] {
  const limited = limitedPartners(application).map(({ person }) => person);
  const all: readonly { person: string }[] = application.members;
  return application.organs.executives.flatMap((key, at) =>
    unless(
      all.some(({ person }) => person === key && !limited.includes(key)),
      `/organs/executives/${at}`,
      {
        zh: '执行事务合伙人应由普通合伙人（或其委派代表）担任',
        en: 'an executive partner is a general partner or acts for one',
      },
      { zh: '请从普通合伙人中选任', en: 'choose a general partner' },
    ),
  );
}

function limitedPartners(application: Application) {
  if (application.entityType !== 'limited-partnership') return [];
  return application.members
    .map((member, at) => ({ ...member, at }))
    .filter(({ liability }) => liability === 'limited');
}
