import type { Company } from '../application/application.ts';
import type { Chapter } from './chapter.ts';
import { nameOf, namesOf, numeral } from './words.ts';

/** The organs, how they are formed, what they may do and how they decide; and the legal representative. */
export function organArticles(application: Company): Chapter[] {
  return [
    membersMeeting(application),
    directors(application),
    supervision(application),
    representative(application),
  ];
}

const powers =
  '选举和更换董事、监事并决定其报酬；审议批准董事会（董事）和监事会（监事）的报告；审议批准利润分配方案和弥补亏损方案；决定增加或者减少注册资本；决定发行公司债券；决定公司合并、分立、解散、清算或者变更公司形式；修改本章程';

function membersMeeting(application: Company): Chapter {
  const { members } = application;
  if (members.length === 1) {
    return {
      title: '股东',
      articles: [
        '公司只有一个股东，不设股东会。',
        `股东行使下列职权：${powers}。`,
        '股东作出前条所列事项的决定，应当采用书面形式，由股东签名或者盖章后置备于公司。',
        '股东应当保证公司财产独立于自己的财产；不能证明的，对公司债务承担连带责任。',
      ],
    };
  }
  return {
    title: '股东会',
    articles: [
      `股东会由全体股东组成，是公司的权力机构，行使下列职权：${powers}。`,
      ...meetings(application),
      votes(application),
    ],
  };
}

function meetings({ entityType }: Company): string[] {
  if (entityType === 'joint-stock-company') {
    return [
      '股东会应当每年召开一次年会。单独或者合计持有公司百分之十以上股份的股东请求、董事会认为必要或者监事会（审计委员会）提议召开时，应当在两个月内召开临时股东会会议。',
      '召开股东会会议，应当将会议召开的时间、地点和审议的事项于会议召开二十日前通知各股东；临时股东会会议应当于会议召开十五日前通知各股东。股东会应当对所议事项的决定作成会议记录，主持人、出席会议的董事应当在会议记录上签名。',
    ];
  }
  return [
    '股东会会议分为定期会议和临时会议。定期会议每年召开一次；代表十分之一以上表决权的股东、三分之一以上的董事或者监事会（监事）提议召开临时会议的，应当召开。首次会议由出资最多的股东召集和主持。',
    '召开股东会会议，应当于会议召开十五日前通知全体股东。股东会应当对所议事项的决定作成会议记录，由出席会议的股东签名或者盖章。',
  ];
}

function votes({ entityType }: Company): string {
  const basis =
    entityType === 'joint-stock-company'
      ? '股东出席股东会会议，所持每一股份有一表决权。决议应当经出席会议的股东所持表决权过半数通过'
      : '股东会会议由股东按照出资比例行使表决权。决议应当经代表过半数表决权的股东通过';
  const present =
    entityType === 'joint-stock-company'
      ? '出席会议的股东所持表决权的三分之二以上'
      : '代表三分之二以上表决权的股东';
  return `${basis}；修改本章程、增加或者减少注册资本，以及公司合并、分立、解散或者变更公司形式的决议，应当经${present}通过。`;
}

function directors(application: Company): Chapter {
  const { organs, members } = application;
  const electors = members.length === 1 ? '股东委派' : '股东会选举产生';
  const one = organs.directors.length === 1;
  const manager =
    organs.manager === undefined
      ? '公司不设经理，经理的职权由董事会（董事）行使。'
      : `公司设经理一名，由${one ? '董事' : '董事会'}决定聘任或者解聘，根据本章程的规定和授权行使职权。首任经理：${nameOf(application, organs.manager)}。`;
  const finance = `公司设财务负责人一名，由${one ? '董事' : '董事会'}聘任。首任财务负责人：${nameOf(application, organs.financeOfficer)}。`;
  const duties =
    '召集股东会会议并报告工作；执行股东会（股东）的决议；决定公司的经营计划和投资方案；制订利润分配方案、增减注册资本以及合并、分立、解散的方案；决定内部管理机构的设置；决定聘任或者解聘经理、财务负责人及其报酬；制定公司的基本管理制度';
  if (one) {
    return {
      title: '董事、经理',
      articles: [
        `公司不设董事会，设董事一名，由${electors}，行使董事会的职权：${duties}。首任董事：${namesOf(application, organs.directors)}。`,
        directorsTerm(organs),
        manager,
        finance,
      ],
    };
  }
  return {
    title: '董事会、经理',
    articles: [
      `公司设董事会，成员${organs.directors.length}名，由${electors}${(application.staff ?? 0) >= 300 ? '，其中职工代表由公司职工民主选举产生' : ''}。首届董事：${namesOf(application, organs.directors)}。${staffAmong(application, organs.directors)}`,
      `董事会设董事长一名，由董事会以全体董事的过半数选举产生。首任董事长：${organs.chair === undefined ? '由首次董事会会议选举' : nameOf(application, organs.chair)}。`,
      `董事会行使下列职权：${duties}。`,
      directorsTerm(organs),
      '董事会会议应当有过半数的董事出席方可举行；决议应当经全体董事的过半数通过，表决实行一人一票。董事会应当对所议事项的决定作成会议记录，由出席会议的董事签名。',
      manager,
      finance,
    ],
  };
}

function directorsTerm({ terms }: Company['organs']): string {
  return `董事任期每届${numeral(terms.directors)}年，任期届满，连选可以连任。`;
}

/** Who of a board stands for the staff, if that has been said. */
function staffAmong(application: Company, board: readonly string[]): string {
  const chosen = board.filter((key) => application.organs.staffRepresentatives?.includes(key));
  return chosen.length === 0 ? '' : `其中职工代表：${namesOf(application, chosen)}。`;
}

function supervision(application: Company): Chapter {
  const { supervision: chosen } = application.organs;
  const powersOfSupervisors =
    '检查公司财务；对董事、高级管理人员执行职务的行为进行监督，对违反法律、行政法规、本章程或者股东决议的提出解任的建议；要求损害公司利益的董事、高级管理人员予以纠正；提议召开临时股东会会议；向股东会会议提出提案；依法对董事、高级管理人员提起诉讼';
  if (chosen.kind === 'none') {
    return { title: '监督', articles: ['经全体股东一致同意，公司不设监事会，也不设监事。'] };
  }
  const names = namesOf(application, chosen.people);
  if (chosen.kind === 'audit-committee') {
    return {
      title: '审计委员会',
      articles: [
        `公司在董事会中设置由董事组成的审计委员会，行使监事会的职权，不设监事会或者监事。首届成员：${names}。`,
        `审计委员会的职权：${powersOfSupervisors}。审计委员会的决议应当经其成员的过半数通过。`,
      ],
    };
  }
  const isBoard = chosen.people.length >= 3;
  const form = isBoard
    ? `公司设监事会，成员${chosen.people.length}名，其中职工代表的比例不低于三分之一`
    : `公司不设监事会，设监事${chosen.people.length}名`;
  return {
    title: isBoard ? '监事会' : '监事',
    articles: [
      `${form}。董事、高级管理人员不得兼任监事。${isBoard ? '首届' : '首任'}监事：${names}。${staffAmong(application, chosen.people)}`,
      `${isBoard ? '监事会' : '监事'}行使下列职权：${powersOfSupervisors}。`,
      `监事任期每届${numeral(application.organs.terms.supervisors)}年，任期届满，连选可以连任。${isBoard ? '监事会决议应当经全体监事的过半数通过。' : ''}`,
    ],
  };
}

function representative(application: Company): Chapter {
  const { organs } = application;
  const post = organs.manager === organs.legalRepresentative ? '经理' : '董事';
  return {
    title: '法定代表人',
    articles: [
      `公司的法定代表人由代表公司执行公司事务的${post}担任，随该${post}的产生而产生，随该${post}的变更而变更。首任法定代表人：${nameOf(application, organs.legalRepresentative)}。`,
      `担任法定代表人的${post}辞任的，视为同时辞去法定代表人；公司应当在法定代表人辞任之日起三十日内确定新的法定代表人，并办理变更登记。`,
    ],
  };
}
