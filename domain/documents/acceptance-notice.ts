import { entityKinds } from '../application/entity-kinds.ts';
import type { CaseFile } from '../case/case-file.ts';
import { certaintyOf } from '../case/promise.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { provisional } from '../notices/words.ts';
import type { Letter } from './document.ts';
import { caseReference, closeOf } from './letter-parts.ts';
import { founders, timeInChinese } from './words.ts';

/** The receipt of a complete application, with the promise that starts here (市场主体登记管理条例 art.19). */
export function acceptanceNotice({ case: subject }: CaseFile, profile: CityProfile): Letter {
  const { acceptedAt, dueAt, steward, application } = subject;
  const { provisionalUntil: year } = certaintyOf(profile, dueAt);
  const note = year === undefined ? '' : provisional(year).zh;
  return {
    layout: 'letter',
    title: { zh: '受理通知书', en: 'Notice of Acceptance' },
    reference: caseReference(subject),
    at: acceptedAt,
    simulated: profile.authority.simulated,
    blocks: [
      { kind: 'paragraph', text: `${application.name}（拟设立）${founders(application)}：` },
      {
        kind: 'paragraph',
        text: `你们提交的${entityKinds[application.entityType].name.zh}设立登记申请，材料齐全、符合法定形式，依照《中华人民共和国市场主体登记管理条例》第十九条，现予受理。`,
        en: 'Your application to register a company is complete and in legal form; it is accepted.',
      },
      {
        kind: 'rows',
        rows: [
          { label: { zh: '申请名称', en: 'Name applied for' }, value: application.name },
          { label: { zh: '事项', en: 'Matter' }, value: '设立登记（企业开办一件事）' },
          { label: { zh: '受理时间', en: 'Accepted at' }, value: timeInChinese(acceptedAt) },
          { label: { zh: '法定办结时限', en: 'Limit by law' }, value: '当场；不能当场办结的，三个工作日' },
          {
            label: { zh: '承诺办结时限', en: 'Promised' },
            value: `${profile.promises.case}个服务分钟内办结全部事项`,
          },
          { label: { zh: '预计办结时间', en: 'Due at acceptance' }, value: `${timeInChinese(dueAt)}${note}` },
          { label: { zh: '专属政务管家', en: 'Your steward' }, value: `${steward.name}　${steward.phone}` },
          { label: { zh: '收费', en: 'Fees' }, value: '零元' },
        ],
      },
      {
        kind: 'paragraph',
        text: '办理进度可凭办件编号在线查询。需由申请人补正或选择的时间不计入承诺时限，但会一并公开。',
        en: 'Time in which the applicant corrects or chooses does not count towards the promise, and is shown.',
      },
      closeOf(profile, acceptedAt),
    ],
  };
}
