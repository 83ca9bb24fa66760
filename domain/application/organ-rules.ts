import type { Company } from './application.ts';
import { mentionsByRole } from './roles.ts';
import { type Fault, ofCompanies, type Rule, unless, warnUnless } from './rule.ts';

/** The years for which a director is chosen at most, and a supervisor exactly (公司法 art.70, 77). */
const termYears = 3;

/** How a company is led, and who may not hold two offices. */
export const organRules: readonly Rule[] = [
  {
    code: 'X07',
    base: '公司法 art.10',
    check: ofCompanies(({ application: { organs } }) =>
      unless(
        [...organs.directors, organs.manager].includes(organs.legalRepresentative),
        '/organs/legalRepresentative',
        { zh: '法定代表人应由董事或者经理担任', en: 'the legal representative is a director or the manager' },
        { zh: '请从董事或经理中选任', en: 'choose a director or the manager' },
      ),
    ),
  },
  {
    code: 'X08',
    base: '公司法 art.76, 265',
    check: ofCompanies(({ application }) => twoOffices(application)),
  },
  {
    code: 'X09',
    base: '公司法 art.68, 75, 120, 128',
    check: ofCompanies(({ application: { organs } }) => [...boardSize(organs), ...chair(organs)]),
  },
  {
    code: 'X11',
    base: '公司法 art.70, 77',
    check: ofCompanies(({ application: { organs } }) => [
      ...unless(
        organs.terms.directors <= termYears,
        '/organs/terms/directors',
        { zh: '董事每届任期不得超过三年', en: 'a director is chosen for three years at most' },
        { zh: '请填写一至三年', en: 'enter one to three years' },
      ),
      ...unless(
        organs.supervision.kind !== 'supervisors' || organs.terms.supervisors === termYears,
        '/organs/terms/supervisors',
        { zh: '监事的任期每届为三年', en: 'a supervisor is chosen for three years' },
        { zh: '请填写三年', en: 'enter three years' },
      ),
    ]),
  },
  {
    code: 'X17',
    base: '公司法 art.265; 人民币银行结算账户管理办法',
    check: ofCompanies(({ application: { organs } }) =>
      warnUnless(
        organs.financeOfficer !== organs.legalRepresentative,
        '/organs/financeOfficer',
        {
          zh: '法定代表人兼任财务负责人合法，但银行和税务机关可能进一步核实',
          en: 'the legal representative may keep the books; bank and tax office may ask about it',
        },
        { zh: '可另选财务负责人，也可保持不变', en: 'choose somebody else, or leave it as it is' },
      ),
    ),
  },
];

type Organs = Company['organs'];

function twoOffices(application: Company): Fault[] {
  const { supervision, directors, manager, deputyManagers = [], financeOfficer } = application.organs;
  if (supervision.kind !== 'supervisors') return [];
  const managing = [...directors, manager, ...deputyManagers, financeOfficer];
  return (mentionsByRole(application)['organs/supervision/people'] ?? []).flatMap(({ path, key }) =>
    unless(
      !managing.includes(key),
      path,
      {
        zh: '董事、经理、副经理、财务负责人不得兼任监事',
        en: 'a director, a manager or the finance officer cannot be a supervisor',
      },
      { zh: '请另选监事', en: 'choose another supervisor' },
    ),
  );
}

/** Whether the directors make a board: three or more of them. */
export function hasBoard({ directors }: Pick<Organs, 'directors'>): boolean {
  return new Set(directors).size >= 3;
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
