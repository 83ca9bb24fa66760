import { ageOn } from '../persons/age.ts';
import { birthDateOf } from '../persons/identity-number.ts';
import { normaliseMobile } from '../persons/mobile.ts';
import { normaliseDocumentNumber } from '../persons/person-document.ts';
import { type Application, personOf } from './application.ts';
import type { Person } from './parts.ts';
import { mentionsByRole, officeHolders } from './roles.ts';
import { type Fault, type Rule, unless, warnUnless } from './rule.ts';

/** Below this age nobody holds an office; from 16 to 17 an officer looks at it (民法典 art.18). */
const earliestAge = 16;

const formBase = '市场主体登记管理条例 art.16, 17';

/** The people of the form, the keys by which it names them, and what their documents say. */
export const peopleRules: readonly Rule[] = [
  {
    code: 'K01',
    base: formBase,
    check: ({ application }) =>
      Object.values(mentionsByRole(application))
        .flat()
        .flatMap(({ path, key }) =>
          unless(
            personOf(application, key) !== undefined,
            path,
            { zh: `人员“${key}”未登记在人员名单中`, en: `"${key}" is not among the people of this form` },
            { zh: '请补充该人员，或改选已登记的人员', en: 'add this person or name another' },
          ),
        ),
  },
  {
    code: 'K02',
    base: formBase,
    check: ({ application }) => [
      ...keysTwice(application),
      ...peopleUnused(application),
      ...namedTwice(application),
    ],
  },
  {
    code: 'X18',
    base: '市场主体登记管理条例实施细则 art.16',
    check: ({ application: { people }, today }) =>
      people.flatMap((person, at) => {
        const earlier = people.slice(0, at).find((other) => sameDocument(person, other));
        return [
          ...(earlier === undefined ? [] : [documentTwice(person, earlier, at)]),
          ...expired(person, at, today),
        ];
      }),
  },
  {
    code: 'X13',
    base: '公司法 art.178; 民法典 art.17, 18',
    check: ({ application, today }) =>
      officeHolders(application).flatMap(({ path, key }) => {
        const document = personOf(application, key)?.document;
        const birth = document?.type === 'resident-id' ? birthDateOf(document.number) : undefined;
        return unless(
          birth === undefined || ageOn(birth, today) >= earliestAge,
          path,
          { zh: '未满十六周岁的人不得任职', en: 'nobody under 16 may hold this office' },
          { zh: '请另选人员', en: 'choose somebody else' },
        );
      }),
  },
  {
    code: 'X25',
    base: '国家税务总局公告2020年第5号; 银发〔2019〕41号',
    check: ({ application }) => mobileShared(application),
  },
];

function keysTwice({ people }: Application): Fault[] {
  return people.flatMap(({ key }, at) =>
    unless(
      people.findIndex((other) => other.key === key) === at,
      `/people/${at}/key`,
      { zh: `人员代号“${key}”重复`, en: `the key "${key}" is given to two people` },
      { zh: '请为每人使用不同的代号', en: 'give each person a key of his own' },
    ),
  );
}

function peopleUnused(application: Application): Fault[] {
  const used = new Set(
    Object.values(mentionsByRole(application))
      .flat()
      .map(({ key }) => key),
  );
  return application.people.flatMap(({ key }, at) =>
    unless(
      used.has(key),
      `/people/${at}`,
      { zh: '该人员没有担任任何职务', en: 'this person takes no part in the company' },
      { zh: '请删除该人员，或为其选择职务', en: 'leave the person out or give him a role' },
    ),
  );
}

function namedTwice(application: Application): Fault[] {
  const { 'members/signatories': _acting, ...roles } = mentionsByRole(application);
  return Object.values(roles).flatMap((mentions) =>
    mentions.flatMap(({ path, key }, at) =>
      unless(
        mentions.findIndex((other) => other.key === key) === at,
        path,
        { zh: '同一名单中人员重复', en: 'this person stands in the same list twice' },
        { zh: '请删去重复的一项', en: 'name the person once' },
      ),
    ),
  );
}

function expired({ document: { validUntil } }: Person, at: number, today: string): Fault[] {
  return unless(
    validUntil === undefined || validUntil >= today,
    `/people/${at}/document/validUntil`,
    { zh: `证件已于${validUntil}到期`, en: `the document expired on ${validUntil}` },
    { zh: '请换领证件后填写新的有效期', en: 'renew the document and enter the new date' },
  );
}

/** One telephone for several people is allowed and makes bank and tax office ask. */
function mobileShared({ people }: Application): Fault[] {
  const numbers = people.map(({ mobile }) => normaliseMobile(mobile));
  return people.flatMap((_, at) =>
    warnUnless(
      numbers[at] === undefined || numbers.indexOf(numbers[at]) === at,
      `/people/${at}/mobile`,
      { zh: '同一手机号码登记了多人', en: 'one mobile number stands for several people' },
      { zh: '请填写本人使用的手机号码', en: 'enter the number that this person uses himself' },
    ),
  );
}

function sameDocument({ document: one }: Person, { document: other }: Person): boolean {
  return one.type === other.type && normaliseDocumentNumber(one) === normaliseDocumentNumber(other);
}

function documentTwice(person: Person, earlier: Person, at: number): Fault {
  const sameName = person.name === earlier.name;
  return {
    path: `/people/${at}/document/number`,
    message: sameName
      ? { zh: '同一人登记了两次', en: 'this is the same person a second time' }
      : { zh: '同一证件号码对应不同姓名', en: 'one document number stands for two names' },
    remedy: sameName
      ? { zh: '请合并为一人，各职务引用同一代号', en: 'enter the person once and use that key in every role' }
      : { zh: '请核对姓名和证件号码', en: 'compare names and numbers with the documents' },
  };
}
