import { hasMembers, isPartnership, type Company, type Partnership } from '../application/application.ts';
import { entityKinds } from '../application/entity-kinds.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { printScope } from '../scope/catalogue.ts';
import { chinaDateOf } from '../time/instant.ts';
import { limitedCapital, limitedRest } from './articles-of-limited.ts';
import { organArticles } from './articles-of-organs.ts';
import { shareCapital, shareRest } from './articles-of-shares.ts';
import type { Block, Letter } from './document.ts';
import type { Chapter } from './chapter.ts';
import { caseReference } from './letter-parts.ts';
import { partnershipChapters } from './partnership-agreement.ts';
import { dateInChinese, founders, memberName, numeral, placeOf } from './words.ts';

/**
 * The paper on which the members agree, made from the answers: the articles of a company (章程, 公司法 art.46, 95) or the
 * agreement of a partnership (合伙协议, 合伙企业法 art.18, 63). What the answers leave open follows the law's own rule. Nothing
 * for an enterprise of one person, who agrees with nobody.
 */
export function constitutionOf({ case: subject }: CaseFile, profile: CityProfile): Letter | undefined {
  const { application, company } = subject;
  const { constitution } = entityKinds[application.entityType];
  if (!constitution || !hasMembers(application)) return undefined;
  const name = company?.name ?? subject.name;
  const members: readonly Member[] = application.members;
  const names = members.map((member) => memberName(application, member)).join('、');
  const at = company?.issuedAt ?? subject.acceptedAt;
  return {
    layout: 'letter',
    title: constitution,
    reference: company ? `${name}　${company.creditCode}` : `${name}（拟设立）　${caseReference(subject)}`,
    at,
    simulated: profile.authority.simulated,
    blocks: [
      ...numbered(chaptersOf(application, name)),
      { kind: 'paragraph', text: `${founders(application)}签名（或者盖章）：${names}` },
      { kind: 'close', lines: [dateInChinese(chinaDateOf(at))] },
    ],
  };
}

type Member = Parameters<typeof memberName>[1];

function chaptersOf(application: Company | Partnership, name: string): Chapter[] {
  if (isPartnership(application)) return partnershipChapters(application, name);
  const isOfShares = application.entityType === 'joint-stock-company';
  return [
    general(application, name),
    isOfShares ? shareCapital(application) : limitedCapital(application),
    ...organArticles(application),
    isOfShares ? shareRest() : limitedRest(),
  ];
}

function general(application: Company, name: string): Chapter {
  const { scope, term, entityType } = application;
  return {
    title: '总则',
    articles: [
      `依照《中华人民共和国公司法》和有关法律、行政法规，由${founders(application)}共同制定本章程。本章程对公司、股东、董事、监事、高级管理人员具有约束力。`,
      `公司名称：${name}。`,
      `公司住所：${placeOf(application)}。`,
      `公司经营范围：${printScope(scope)}`,
      `公司经营期限：${term.kind === 'long-term' ? '长期' : `${term.years}年`}，自公司营业执照签发之日起计算。`,
      ...(entityType === 'joint-stock-company'
        ? ['公司以发起方式设立，由发起人认购设立公司时应发行的全部股份。']
        : []),
    ],
  };
}

/** Chapters and articles counted through, as such papers are. */
function numbered(chapters: readonly Chapter[]): Block[] {
  let article = 0;
  return chapters.flatMap(({ title, articles, table }, index): Block[] => [
    { kind: 'heading', text: `第${numeral(index + 1)}章　${title}` },
    ...articles.map((text): Block => {
      article += 1;
      return { kind: 'paragraph', text: `第${numeral(article)}条　${text}` };
    }),
    ...(table ? [table] : []),
  ]);
}
