import type { Company } from './application.ts';
import { hasBoard } from './organ-rules.ts';
import { type Fault, ofCompanies, type Rule, unless, warnUnless } from './rule.ts';

/** A company of this size gives its staff a place in one of its boards (公司法 art.68). */
const staffWithVoice = 300;
/** How many members the audit committee of a joint-stock company has at least (公司法 art.121). */
const auditorsOfShares = 3;

/** Who supervises a company, and where its staff has a say. */
export const supervisionRules: readonly Rule[] = [
  {
    code: 'X10',
    base: '公司法 art.69, 76, 83, 121, 130',
    check: ofCompanies(({ application }) =>
      application.organs.supervision.kind === 'supervisors'
        ? [...numberOfSupervisors(application.organs), ...staffAmongSupervisors(application.organs)]
        : auditCommittee(application),
    ),
  },
  {
    code: 'X12',
    base: '公司法 art.68, 76',
    check: ofCompanies(({ application }) => voiceOfStaff(application)),
  },
];

type Organs = Company['organs'];

const supervisors = '/organs/supervision/people';
const representatives = '/organs/staffRepresentatives';

function hasSupervisoryBoard({ supervision: by }: Organs): boolean {
  return by.kind === 'supervisors' && new Set(by.people).size >= 3;
}

function numberOfSupervisors(organs: Organs): Fault[] {
  if (organs.supervision.kind !== 'supervisors') return [];
  return unless(
    new Set(organs.supervision.people).size !== 2,
    supervisors,
    { zh: '监事应为一人，或者三人以上组成监事会', en: 'one supervisor, or a board of three or more' },
    { zh: '请减为一名监事，或增至三名以上', en: 'keep one supervisor or name a third' },
  );
}

/** A third of a supervisory board stands for the staff; who has not been asked yet is told, not sent back. */
function staffAmongSupervisors(organs: Organs): Fault[] {
  const { supervision: by, staffRepresentatives: chosen } = organs;
  if (by.kind !== 'supervisors' || !hasSupervisoryBoard(organs)) return [];
  const share = by.people.filter((key) => chosen?.includes(key)).length;
  const check = chosen === undefined ? warnUnless : unless;
  return check(
    share * 3 >= by.people.length,
    representatives,
    {
      zh: `监事会中职工代表的比例不得低于三分之一，现为${by.people.length}人中的${share}人`,
      en: `a third of the supervisors stands for the staff, not ${share} of ${by.people.length}`,
    },
    { zh: '请指明由职工选举产生的监事', en: 'say who of them is chosen by the staff' },
  );
}

function auditCommittee({ entityType, organs }: Company): Fault[] {
  const { supervision: by, directors } = organs;
  if (by.kind !== 'audit-committee') return [];
  return [
    ...unless(
      hasBoard(organs),
      '/organs/supervision',
      { zh: '审计委员会设在董事会中', en: 'an audit committee needs a board of directors' },
      { zh: '请设三人以上的董事会，或改设监事', en: 'name three directors, or supervisors instead' },
    ),
    ...by.people.flatMap((key, at) =>
      unless(
        directors.includes(key),
        `${supervisors}/${at}`,
        { zh: '审计委员会由董事组成', en: 'the members of the audit committee are directors' },
        { zh: '请从董事中选任', en: 'choose directors only' },
      ),
    ),
    ...unless(
      entityType !== 'joint-stock-company' || by.people.length >= auditorsOfShares,
      supervisors,
      {
        zh: '股份有限公司的审计委员会成员应为三名以上',
        en: 'the audit committee of a joint-stock company has three members or more',
      },
      { zh: '请增至三名以上，或改设监事', en: 'name a third, or supervisors instead' },
    ),
  ];
}

function voiceOfStaff({ staff = 0, organs }: Company): Fault[] {
  const { staffRepresentatives: chosen, directors } = organs;
  const outsiders = (chosen ?? []).flatMap((key, at) =>
    unless(
      inABoard(organs).includes(key),
      `${representatives}/${at}`,
      { zh: '职工代表应为董事或监事', en: 'who stands for the staff is a director or a supervisor' },
      { zh: '请从董事或监事中选任', en: 'choose a director or a supervisor' },
    ),
  );
  if (staff < staffWithVoice || hasSupervisoryBoard(organs)) return outsiders;
  if (!hasBoard(organs)) return [...outsiders, noPlace];
  const check = chosen === undefined ? warnUnless : unless;
  return [
    ...outsiders,
    ...check(
      directors.some((key) => chosen?.includes(key)),
      representatives,
      {
        zh: '职工三百人以上、不设有职工代表的监事会的公司，董事会成员中应当有职工代表',
        en: 'with 300 staff or more and no supervisory board a director stands for the staff',
      },
      { zh: '请指明由职工选举产生的董事', en: 'say which director is chosen by the staff' },
    ),
  ];
}

function inABoard({ directors, supervision }: Organs): readonly string[] {
  return [...directors, ...(supervision.kind === 'supervisors' ? supervision.people : [])];
}

const noPlace: Fault = {
  path: '/organs/directors',
  message: {
    zh: '职工三百人以上的公司，董事会或监事会中应有职工代表，须设董事会或监事会',
    en: 'with 300 staff or more there is a board or a supervisory board in which the staff is represented',
  },
  remedy: {
    zh: '请设三人以上的董事会或监事会',
    en: 'name three directors or three supervisors at least',
  },
};
