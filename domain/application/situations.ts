import { birthDateOf } from '../persons/identity-number.ts';
import { ageOn } from '../persons/age.ts';
import { foodWayOf } from '../services/food-permit.ts';
import type { Text } from '../findings.ts';
import { hasMembers, isCompany, type Application, type OpenedType } from './application.ts';
import { entityKinds } from './entity-kinds.ts';
import type { Filing } from './rule.ts';
import { itemsToApprove } from './scope-rules.ts';

/** What makes one opening need more than another, asked as a question of who does not have a form yet. */
type Rule = {
  readonly question: Text;
  /** The rule by which an officer looks at it before it is granted; left out, a machine may grant it. */
  readonly examinedBy?: string;
  /** Of which kinds of enterprise it may be asked. */
  readonly concerns: (type: OpenedType) => boolean;
  /** Whether a form is one of these. */
  readonly isIn: (filing: Pick<Filing, 'application' | 'today'>) => boolean;
};

const anyKind = () => true;
const withMembers = (type: OpenedType) => entityKinds[type].members !== undefined;
const membersOf = (application: Application) => (hasMembers(application) ? application.members : []);

/**
 * The situations (情形) that change what is asked for (申请材料颗粒化): each is a question to people and a test of forms, so
 * the guide and the rules that judge a form cannot part.
 */
export const situations = {
  foreigner: {
    question: {
      zh: '有人持护照、港澳台通行证或外国人永久居留证',
      en: 'Somebody holds a passport, a permit of Hong Kong, Macau or Taiwan, or a permanent residence card',
    },
    examinedBy: 'D03',
    concerns: anyKind,
    isIn: ({ application: { people } }) => people.some(({ document }) => document.type !== 'resident-id'),
  },
  minor: {
    question: { zh: '有人未满十八周岁', en: 'Somebody is under 18' },
    examinedBy: 'D04',
    concerns: anyKind,
    isIn: ({ application: { people }, today }) =>
      people.some(({ document }) => {
        if (document.type !== 'resident-id') return false;
        const birth = birthDateOf(document.number);
        return birth === undefined || ageOn(birth, today) < 18;
      }),
  },
  'enterprise-member': {
    question: { zh: '有企业出资', en: 'Another enterprise is a member or partner' },
    concerns: withMembers,
    isIn: ({ application }) => membersOf(application).some(({ enterprise }) => enterprise !== undefined),
  },
  'in-kind': {
    question: {
      zh: '有人用实物、知识产权、土地使用权、股权或债权出资',
      en: 'Somebody contributes goods, intellectual property, land use rights, equity or claims',
    },
    examinedBy: 'D06',
    concerns: withMembers,
    isIn: ({ application }) => membersOf(application).some(({ way }) => way !== 'cash' && way !== 'labour'),
  },
  labour: {
    question: { zh: '有合伙人用劳务出资', en: 'A partner contributes his labour' },
    examinedBy: 'D06',
    concerns: (type) => entityKinds[type].head.fact === 'executivePartner',
    isIn: ({ application }) => membersOf(application).some(({ way }) => way === 'labour'),
  },
  'without-supervisor': {
    question: { zh: '不设监事', en: 'There is to be no supervisor' },
    concerns: (type) => type === 'limited-company',
    isIn: ({ application }) => isCompany(application) && application.organs.supervision.kind === 'none',
  },
  'owners-to-file': {
    question: {
      zh: '注册资本（出资额）超过一千万元，或者有人代持、实际控制',
      en: 'The capital is above 10 million yuan, or somebody who is no member controls or profits',
    },
    concerns: (type) => entityKinds[type].filesBeneficialOwners,
    isIn: ({ application }) => hasMembers(application) && application.beneficialOwner.kind === 'filed',
  },
  'approved-before': {
    question: {
      zh: '经营金融、烟草批发、民爆、出版、民办学校等须先审批的项目',
      en: 'Finance, tobacco wholesale, explosives, publishing, private schools: approved before registration',
    },
    examinedBy: 'D01',
    concerns: anyKind,
    isIn: ({ application }) => itemsToApprove(application).length > 0,
  },
  'prepackaged-food': {
    question: { zh: '只卖预包装食品', en: 'Prepackaged food is sold, and no other' },
    concerns: anyKind,
    isIn: ({ application }) => foodWayOf(application) === 'filing',
  },
  'food-served': {
    question: { zh: '做餐饮，或者卖散装、现制食品', en: 'Food is cooked, served or sold loose' },
    concerns: anyKind,
    isIn: ({ application }) => ['commitment', 'ordinary'].includes(foodWayOf(application)),
  },
  'related-name': {
    question: {
      zh: '想用与他人相同或近似、但有投资或转让关系的名称',
      en: 'The name is like that of an enterprise which invests in it or gives its name up',
    },
    examinedBy: 'D12',
    concerns: anyKind,
    isIn: ({ application: { nameRelations = [] } }) => nameRelations.length > 0,
  },
} as const satisfies Record<string, Rule>;

/** See {@link situations}. */
export type Situation = keyof typeof situations;

/** All of them, in the order in which they are asked. */
export const situationNames = Object.keys(situations) as [Situation, ...Situation[]];

/** The situations that may be asked of who opens such an enterprise. */
export function situationsFor(type: OpenedType): Situation[] {
  return situationNames.filter((name) => situations[name].concerns(type));
}

/** The situations in which a form is. */
export function situationsOf(filing: Pick<Filing, 'application' | 'today'>): Situation[] {
  return situationNames.filter((name) => situations[name].isIn(filing));
}
