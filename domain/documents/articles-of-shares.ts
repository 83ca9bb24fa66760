import type { JointStockCompany } from '../application/companies.ts';
import type { Chapter } from './chapter.ts';
import { dateInChinese, inTenThousands, memberName, wayNames } from './words.ts';

/** Capital, shares and promoters of a joint-stock company (公司法 art.95 items 4 to 6). */
export function shareCapital(application: JointStockCompany): Chapter {
  const { capitalFen, shareFen, members } = application;
  const sharesOf = (fen: number) => `${Math.floor(fen / shareFen)}股`;
  return {
    title: '注册资本、股份和发起人',
    articles: [
      `公司注册资本为人民币${inTenThousands(capitalFen)}，为在公司登记机关登记的已发行股份的股本总额，发起人已全额缴纳。`,
      `公司发行面额股，每股金额为人民币${shareFen / 100}元。公司设立时发行的股份总数为${sharesOf(capitalFen)}，均为普通股，同股同权，由发起人全部认购。`,
      '发起人的姓名或者名称、认购的股份数、出资方式和缴纳日期如下：',
    ],
    table: {
      kind: 'table',
      columns: [
        { label: { zh: '发起人', en: 'Promoter' }, share: 0.28 },
        { label: { zh: '认购股份', en: 'Shares' }, share: 0.2 },
        { label: { zh: '股款', en: 'Paid' }, share: 0.18 },
        { label: { zh: '出资方式', en: 'Way' }, share: 0.14 },
        { label: { zh: '缴纳日期', en: 'Paid on' }, share: 0.2 },
      ],
      rows: members.map((member) => [
        memberName(application, member),
        sharesOf(member.contributionFen),
        inTenThousands(member.contributionFen),
        wayNames[member.way],
        dateInChinese(member.payBy),
      ]),
    },
  };
}

/** Profit, dissolution, notices and the rest (公司法 art.95 items 10 to 13). */
export function shareRest(): Chapter {
  return {
    title: '股份转让、利润分配和其他事项',
    articles: [
      '股东持有的股份可以依法转让。公司董事、监事、高级管理人员应当向公司申报所持有的本公司股份及其变动情况，并遵守法律关于转让的限制。',
      '公司弥补亏损和提取公积金后所余税后利润，按照股东所持有的股份比例分配。',
      '公司因经营期限届满、股东会决议解散、合并或者分立、依法被吊销营业执照或者责令关闭、被人民法院解散而解散，并依法成立清算组进行清算。',
      '公司的通知以书面或者电子方式送达，股东会会议通知以公告或者送达方式作出；需要公告的，在国家企业信用信息公示系统公告。',
      '公司登记事项以登记机关核准登记的为准。本章程未规定的，依照《中华人民共和国公司法》执行；与法律、行政法规的强制性规定不一致的，以法律、行政法规为准。',
      '本章程经全体发起人签名或者盖章，自公司成立之日起生效。',
    ],
  };
}
