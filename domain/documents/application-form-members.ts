import { hasMembers, isCompany, type Application, type Company } from '../application/application.ts';
import { ownersByShares } from '../application/beneficial-owner-rules.ts';
import { entityKinds } from '../application/entity-kinds.ts';
import type { Block, Row } from './document.ts';
import { inTenThousands, memberName, nameOf, namesOf, shareOf, wayNames } from './words.ts';

const row = (zh: string, en: string, value: string, choices?: readonly string[]): Row => ({
  label: { zh, en },
  value,
  ...(choices && { choices }),
});

type WithMembers = Extract<Application, { members: unknown }>;

/** Who contributes what, when and how; nothing for an enterprise of one owner. */
export function contributions(application: Application): Block[] {
  if (!hasMembers(application)) return [];
  const { members, capitalFen }: Pick<WithMembers, 'members' | 'capitalFen'> = application;
  const { members: membership } = entityKinds[application.entityType];
  const label = { zh: membership?.word.zh ?? '', en: 'Member' };
  return [
    {
      kind: 'table',
      columns: [
        { label, share: 0.28 },
        { label: { zh: '认缴出资额', en: 'Subscribed' }, share: 0.2 },
        { label: { zh: '比例', en: 'Share' }, share: 0.14 },
        { label: { zh: '出资方式', en: 'Way' }, share: 0.18 },
        { label: { zh: '出资日期', en: 'Pay by' }, share: 0.2 },
      ],
      rows: members.map((member) => [
        `${memberName(application, member)}${detailsOf(application, member)}`,
        inTenThousands(member.contributionFen),
        shareOf(member.contributionFen, capitalFen),
        `${wayNames[member.way]}${member.valued ? '（已评估作价）' : ''}`,
        member.payBy,
      ]),
    },
  ];
}

/** Of an enterprise its code and who acts for it; of a partner as what he is liable. */
function detailsOf(application: WithMembers, member: WithMembers['members'][number]): string {
  const { enterprise, person } = member;
  const details = [
    ...('liability' in member ? [member.liability === 'general' ? '普通合伙人' : '有限合伙人'] : []),
    ...(enterprise
      ? [`统一社会信用代码${enterprise.creditCode}`, `委派代表${nameOf(application, person)}`]
      : []),
  ];
  return details.length === 0 ? '' : `（${details.join('，')}）`;
}

const byFamily = '家庭经营，参加经营的家庭成员：';

/** How the enterprise is led and supervised, as far as the table of people does not say it. */
export function organs(application: Application): Row[] {
  if (isCompany(application)) return organsOfCompany(application);
  if (!('family' in application.organs)) return [];
  const { family } = application.organs;
  return [
    row('组成形式', 'Run by', family.length > 0 ? `${byFamily}${namesOf(application, family)}` : '个人经营', [
      '个人经营',
      byFamily,
    ]),
  ];
}

function organsOfCompany(application: Company): Row[] {
  const { supervision, terms, staffRepresentatives = [] } = application.organs;
  return [
    row(
      '监督机构',
      'Supervision',
      supervision.kind === 'none'
        ? '经全体股东一致同意，不设监事'
        : `${supervision.kind === 'supervisors' ? '监事' : '审计委员会'}：${namesOf(application, supervision.people)}`,
      ['监事', '审计委员会', '经全体股东一致同意，不设监事'],
    ),
    row(
      '任期',
      'Terms',
      `董事${terms.directors}年${supervision.kind === 'supervisors' ? `，监事${terms.supervisors}年` : ''}`,
      ['董事任期：　　年', '监事任期：　　年'],
    ),
    ...(staffRepresentatives.length > 0
      ? [row('职工代表', 'For the staff', namesOf(application, staffRepresentatives))]
      : []),
  ];
}

const grounds = {
  shares: '直接或间接拥有股权、份额',
  income: '享有收益权',
  votes: '享有表决权',
  control: '实际控制',
} as const;

/** Who owns it in the end, and why. */
export function owners(application: Application): Row[] {
  if (!hasMembers(application)) return [];
  const { beneficialOwner } = application;
  if (beneficialOwner.kind !== 'filed') {
    return [row('受益所有人', 'Beneficial owner', '承诺免报', ['承诺免报', '备案，姓名和理由：'])];
  }
  const byShares = ownersByShares(application);
  return beneficialOwner.people.map((key) => {
    const given = beneficialOwner.grounds?.find(({ person }) => person === key);
    const percent = given?.percent === undefined ? '' : `${given.percent}%`;
    const ground = given ? `${grounds[given.ground]}${percent}` : '';
    const direct = byShares.includes(key) ? '直接持有25%以上份额' : '';
    const why = [direct, ground].filter(Boolean).join('，');
    return row('受益所有人', 'Beneficial owner', `${nameOf(application, key)}${why && `（${why}）`}`);
  });
}
