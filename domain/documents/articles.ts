import type { Application } from '../application/application.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { divisionPath } from '../divisions/divisions.ts';
import { printScope } from '../scope/catalogue.ts';
import { chinaDateOf } from '../time/instant.ts';
import { organArticles } from './articles-of-organs.ts';
import type { Block, Letter } from './document.ts';
import type { Chapter } from './chapter.ts';
import { caseReference } from './letter-parts.ts';
import { dateInChinese, inTenThousands, nameOf, namesOf, wayNames } from './words.ts';

/**
 * The articles of association (章程), made from the answers: the eight items of 公司法 art.46, with the organs as
 * they were chosen. What the answers leave open follows the law's own rule.
 */
export function articlesOfAssociation({ case: subject }: CaseFile, profile: CityProfile): Letter {
  const { application, company } = subject;
  const name = company?.name ?? subject.name;
  const members = application.members.map(({ person }) => person);
  return {
    layout: 'letter',
    title: { zh: '公司章程', en: 'Articles of Association' },
    reference: company ? `${name}　${company.creditCode}` : `${name}（拟设立）　${caseReference(subject)}`,
    at: company?.issuedAt ?? subject.acceptedAt,
    simulated: profile.authority.simulated,
    blocks: [
      ...numbered([general(application, name), capital(application), ...organArticles(application), rest()]),
      { kind: 'paragraph', text: `全体股东签名（或者盖章）：${namesOf(application, members)}` },
      { kind: 'close', lines: [dateInChinese(chinaDateOf(company?.issuedAt ?? subject.acceptedAt))] },
    ],
  };
}

function general(application: Application, name: string): Chapter {
  const { address, scope, term } = application;
  const place = `${divisionPath(address.division)?.names.join('') ?? ''}${address.street}`;
  return {
    title: '总则',
    articles: [
      '依照《中华人民共和国公司法》和有关法律、行政法规，由全体股东共同制定本章程。本章程对公司、股东、董事、监事、高级管理人员具有约束力。',
      `公司名称：${name}。`,
      `公司住所：${place}。`,
      `公司经营范围：${printScope(scope)}`,
      `公司经营期限：${term.kind === 'long-term' ? '长期' : `${term.years}年`}，自公司营业执照签发之日起计算。`,
    ],
  };
}

function capital(application: Application): Chapter {
  const { capitalFen, members } = application;
  return {
    title: '注册资本和股东',
    articles: [
      `公司注册资本为人民币${inTenThousands(capitalFen)}，为全体股东认缴的出资额之和。`,
      '股东应当自公司成立之日起五年内按期足额缴纳各自认缴的出资额。以货币出资的，存入公司账户；以非货币财产出资的，依法评估作价并办理财产权转移手续。',
      '股东的姓名或者名称、出资额、出资方式和出资日期如下：',
    ],
    table: {
      kind: 'table',
      columns: [
        { label: { zh: '股东', en: 'Shareholder' }, share: 0.3 },
        { label: { zh: '认缴出资额', en: 'Subscribed' }, share: 0.26 },
        { label: { zh: '出资方式', en: 'Way' }, share: 0.18 },
        { label: { zh: '出资日期', en: 'Pay by' }, share: 0.26 },
      ],
      rows: members.map(({ person, contributionFen, way, payBy }) => [
        nameOf(application, person),
        inTenThousands(contributionFen),
        wayNames[way],
        dateInChinese(payBy),
      ]),
    },
  };
}

function rest(): Chapter {
  return {
    title: '其他事项',
    articles: [
      '股东之间可以相互转让其全部或者部分股权。股东向股东以外的人转让股权的，应当书面通知其他股东，其他股东在同等条件下有优先购买权；自接到书面通知之日起三十日内未答复的，视为放弃优先购买权。',
      '公司弥补亏损和提取公积金后所余税后利润，按照股东实缴的出资比例分配。',
      '公司因本章程规定的经营期限届满、股东决定解散、合并或者分立、依法被吊销营业执照或者责令关闭、被人民法院解散而解散，并依法清算。',
      '公司登记事项以登记机关核准登记的为准。本章程未规定的，依照《中华人民共和国公司法》执行；与法律、行政法规的强制性规定不一致的，以法律、行政法规为准。',
      '本章程自全体股东签名或者盖章之日起生效。',
    ],
  };
}

/** Chapters and articles counted through, as articles of association are. */
function numbered(chapters: readonly Chapter[]): Block[] {
  let article = 0;
  return chapters.flatMap(({ title, articles, table }, index): Block[] => [
    { kind: 'heading', text: `第${inChinese(index + 1)}章　${title}` },
    ...articles.map((text): Block => {
      article += 1;
      return { kind: 'paragraph', text: `第${inChinese(article)}条　${text}` };
    }),
    ...(table ? [table] : []),
  ]);
}

/** 1 to 99 as 一, 十, 十一, 二十一. */
function inChinese(number: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`;
}
