import type { LimitedCompany } from '../application/companies.ts';
import type { Chapter } from './chapter.ts';
import { dateInChinese, inTenThousands, memberName, wayNames } from './words.ts';

/** Capital and members of a limited company (公司法 art.46 items 3 to 5). */
export function limitedCapital(application: LimitedCompany): Chapter {
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
      rows: members.map((member) => [
        memberName(application, member),
        inTenThousands(member.contributionFen),
        wayNames[member.way],
        dateInChinese(member.payBy),
      ]),
    },
  };
}

/** What else the members of a limited company agree on. */
export function limitedRest(): Chapter {
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
