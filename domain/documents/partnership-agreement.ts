import type { Partnership } from '../application/application.ts';
import { printScope } from '../scope/catalogue.ts';
import type { Chapter } from './chapter.ts';
import { dateInChinese, inTenThousands, memberName, namesOf, placeOf, wayNames } from './words.ts';

/** The agreement of a partnership: the items of 合伙企业法 art.18 and, for a limited one, of art.63. */
export function partnershipChapters(application: Partnership, name: string): Chapter[] {
  return [general(application, name), contributions(application), business(application), rest(application)];
}

function general(application: Partnership, name: string): Chapter {
  const { scope, term, entityType } = application;
  const isLimited = entityType === 'limited-partnership';
  return {
    title: '总则',
    articles: [
      '依照《中华人民共和国合伙企业法》和有关法律、行政法规，经全体合伙人协商一致，订立本协议。',
      `合伙企业名称：${name}。`,
      `主要经营场所：${placeOf(application)}。`,
      '合伙目的：合法经营，共享收益，共担风险。',
      `经营范围：${printScope(scope)}`,
      `合伙期限：${term.kind === 'long-term' ? '长期' : `${term.years}年`}，自合伙企业营业执照签发之日起计算。`,
      isLimited
        ? '本企业为有限合伙企业，普通合伙人对合伙企业债务承担无限连带责任，有限合伙人以其认缴的出资额为限对合伙企业债务承担责任。'
        : '本企业为普通合伙企业，合伙人对合伙企业债务承担无限连带责任。',
    ],
  };
}

function contributions(application: Partnership): Chapter {
  const { capitalFen, entityType } = application;
  const isLimited = entityType === 'limited-partnership';
  const kinds: readonly (string | undefined)[] =
    application.entityType === 'limited-partnership'
      ? application.members.map(({ liability }) => (liability === 'general' ? '普通合伙人' : '有限合伙人'))
      : [];
  const members: readonly Partnership['members'][number][] = application.members;
  return {
    title: '合伙人及其出资',
    articles: [
      `全体合伙人认缴的出资总额为人民币${inTenThousands(capitalFen)}。`,
      isLimited
        ? '合伙人应当按照约定的出资方式、数额和缴付期限履行出资义务。有限合伙人不得以劳务出资；未按期足额缴纳的，应当承担补缴义务，并对其他合伙人承担违约责任。'
        : '合伙人应当按照约定的出资方式、数额和缴付期限履行出资义务。以劳务出资的，评估办法由全体合伙人协商确定。',
      '合伙人的姓名或者名称、出资方式、数额和缴付期限如下：',
    ],
    table: {
      kind: 'table',
      columns: [
        { label: { zh: '合伙人', en: 'Partner' }, share: 0.26 },
        { label: { zh: '类型', en: 'Liability' }, share: 0.18 },
        { label: { zh: '出资额', en: 'Contribution' }, share: 0.2 },
        { label: { zh: '出资方式', en: 'Way' }, share: 0.14 },
        { label: { zh: '缴付期限', en: 'Pay by' }, share: 0.22 },
      ],
      rows: members.map((member, at) => [
        memberName(application, member),
        kinds[at] ?? '普通合伙人',
        inTenThousands(member.contributionFen),
        wayNames[member.way],
        dateInChinese(member.payBy),
      ]),
    },
  };
}

function business(application: Partnership): Chapter {
  const { organs, entityType } = application;
  const isLimited = entityType === 'limited-partnership';
  return {
    title: '合伙事务的执行',
    articles: [
      `经全体合伙人决定，委托${namesOf(application, organs.executives)}为执行事务合伙人（委派代表），对外代表合伙企业，执行合伙事务；其他合伙人不再执行合伙事务，有权监督执行情况。`,
      ...(isLimited
        ? [
            '执行事务合伙人应当为普通合伙人，具备完全民事行为能力；其权限为决定日常经营、签订合同和管理财产，违约应当赔偿损失。执行事务合伙人不能履行职务或者严重违反本协议的，经其他合伙人一致同意可以除名，并推举新的执行事务合伙人。',
            '有限合伙人不执行合伙事务，不得对外代表有限合伙企业。经全体合伙人一致同意，普通合伙人可以转变为有限合伙人，有限合伙人可以转变为普通合伙人；转变前后的债务责任依照法律规定承担。',
          ]
        : []),
      '合伙人对合伙企业有关事项作出决议，实行合伙人一人一票并经全体合伙人过半数通过的表决办法；改变名称、经营范围、主要经营场所，处分不动产和知识产权，对外担保，聘任合伙人以外的人担任经营管理人员的，应当经全体合伙人一致同意。',
    ],
  };
}

function rest(application: Partnership): Chapter {
  const isLimited = application.entityType === 'limited-partnership';
  return {
    title: '利润分配、入伙退伙、解散和其他事项',
    articles: [
      '合伙企业的利润分配、亏损分担，按照合伙人实缴的出资比例分配、分担。',
      `新合伙人入伙，应当经全体合伙人一致同意，并依法订立书面入伙协议。新入伙的${isLimited ? '普通' : ''}合伙人对入伙前合伙企业的债务承担无限连带责任${isLimited ? '，新入伙的有限合伙人以其认缴的出资额为限承担责任' : ''}。`,
      '合伙人退伙，应当提前三十日通知其他合伙人，并按照退伙时合伙企业的财产状况进行结算。',
      '合伙人履行本协议发生争议的，协商解决；协商不成的，向合伙企业所在地人民法院提起诉讼。',
      '合伙企业因合伙期限届满不再经营、全体合伙人决定解散、合伙人已不具备法定人数满三十天、依法被吊销营业执照或者责令关闭而解散，并依法清算。',
      '合伙人违反本协议的，应当依法承担违约责任。本协议未约定的，依照《中华人民共和国合伙企业法》执行。',
      '本协议经全体合伙人签名、盖章后生效。',
    ],
  };
}
