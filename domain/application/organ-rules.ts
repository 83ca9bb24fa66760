import type { Organs } from './application.ts';
import { mentionsByRole } from './roles.ts';
import { type Fault, type Rule, unless } from './rule.ts';

/** A company of this size gives its staff a place in one of its boards (公司法 art.68). */
const staffWithVoice = 300;

/** How a limited company is led and supervised. */
export const organRules: readonly Rule[] = [
  {
    code: 'X07',
    base: '公司法 art.10',
    check: ({ application: { organs } }) =>
      unless(
        [...organs.directors, organs.manager].includes(organs.legalRepresentative),
        '/organs/legalRepresentative',
        { zh: '法定代表人应由董事或者经理担任', en: 'the legal representative is a director or the manager' },
        { zh: '请从董事或经理中选任', en: 'choose a director or the manager' },
      ),
  },
  {
    code: 'X08',
    base: '公司法 art.76, 265',
    check: ({ application }) => {
      const { supervision, directors, manager, financeOfficer } = application.organs;
      if (supervision.kind !== 'supervisors') return [];
      return mentionsByRole(application)['organs/supervision/people'].flatMap(({ path, key }) =>
        unless(
          ![...directors, manager, financeOfficer].includes(key),
          path,
          {
            zh: '董事、经理、财务负责人不得兼任监事',
            en: 'a director, the manager or the finance officer cannot be a supervisor',
          },
          { zh: '请另选监事', en: 'choose another supervisor' },
        ),
      );
    },
  },
  {
    code: 'X09',
    base: '公司法 art.68, 75',
    check: ({ application: { organs } }) => [...boardSize(organs), ...chair(organs)],
  },
  { code: 'X10', base: '公司法 art.69, 76, 83', check: ({ application: { organs } }) => supervision(organs) },
  {
    code: 'X12',
    base: '公司法 art.68, 76',
    // The form does not say who represents the staff; without either board there is no place for anybody who could.
    check: ({ application: { staff = 0, organs } }) =>
      unless(
        staff < staffWithVoice || hasBoard(organs) || hasSupervisoryBoard(organs),
        '/organs/directors',
        {
          zh: '职工三百人以上的公司，董事会或监事会中应有职工代表，须设董事会或监事会',
          en: 'with 300 staff or more there is a board or a supervisory board in which the staff is represented',
        },
        { zh: '请设三人以上的董事会或监事会', en: 'name three directors or three supervisors at least' },
      ),
  },
];

function hasBoard({ directors }: Organs): boolean {
  return new Set(directors).size >= 3;
}

function hasSupervisoryBoard({ supervision: by }: Organs): boolean {
  return by.kind === 'supervisors' && new Set(by.people).size >= 3;
}

function boardSize({ directors }: Organs): Fault[] {
  return unless(
    new Set(directors).size !== 2,
    '/organs/directors',
    { zh: '董事应为一人，或者三人以上组成董事会', en: 'one director, or a board of three or more' },
    { zh: '请减为一名董事，或增至三名以上', en: 'keep one director or name a third' },
  );
}

function chair(organs: Organs): Fault[] {
  const { chair: chosen, directors } = organs;
  if (!hasBoard(organs)) {
    return unless(
      chosen === undefined,
      '/organs/chair',
      { zh: '不设董事会的公司没有董事长', en: 'without a board there is no chair' },
      { zh: '请删去董事长', en: 'leave the chair out' },
    );
  }
  return unless(
    chosen !== undefined && directors.includes(chosen),
    '/organs/chair',
    { zh: '董事会应设董事长一人，由董事担任', en: 'a board has one chair, who is a director' },
    { zh: '请从董事中选定董事长', en: 'choose the chair from the directors' },
  );
}

function supervision(organs: Organs): Fault[] {
  const { supervision: by, directors } = organs;
  if (by.kind === 'none') return [];
  const path = '/organs/supervision/people';
  if (by.kind === 'supervisors') {
    return unless(
      new Set(by.people).size !== 2,
      path,
      { zh: '监事应为一人，或者三人以上组成监事会', en: 'one supervisor, or a board of three or more' },
      { zh: '请减为一名监事，或增至三名以上', en: 'keep one supervisor or name a third' },
    );
  }
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
        `${path}/${at}`,
        { zh: '审计委员会由董事组成', en: 'the members of the audit committee are directors' },
        { zh: '请从董事中选任', en: 'choose directors only' },
      ),
    ),
  ];
}
