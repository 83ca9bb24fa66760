import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Application } from '../../../domain/application/application.ts';
import { LimitedCompany } from '../../../domain/application/companies.ts';
import type { CaseFile } from '../../../domain/case/case-file.ts';
import { constitutionOf } from '../../../domain/documents/articles.ts';
import { documentOf, documentsOf, type Sources } from '../../../domain/documents/documents-of.ts';
import type { DocumentContent } from '../../../domain/documents/document.ts';
import { memberName } from '../../../domain/documents/words.ts';
import { compactLicence, withLongNames } from '../../../domain/registration/compact-licence.ts';
import { licenceRecord } from '../../../domain/registration/licence.ts';
import {
  aCase,
  aCaseFile,
  aCity,
  aCompany,
  aCorrection,
  aDecision,
  aHistory,
  aNamedCase,
  aRegisteredCase,
  aWorkItem,
  minutesLater,
} from '../../support/a-case.ts';
import { anApplication, anApplicationWithOrgans } from '../../support/an-application.ts';

const record = licenceRecord(aRegisteredCase(), aCity(), aCompany(), '2026-11-23');

function sourcesOf(file: CaseFile, reader: Sources['reader'] = 'owner'): Sources {
  const company = file.case.company;
  return { file: aHistory(file), profile: aCity(), reader, record: company && record, origin: undefined };
}
const namesFor = (file: CaseFile) => documentsOf(sourcesOf(file)).map(({ document }) => document);
const textOf = (content: DocumentContent | undefined) => JSON.stringify(content);
const always = ['acceptance-notice', 'application-form', 'articles'];

describe('the documents of a case', () => {
  const refusal = aDecision({ outcome: 'refused', reasons: [{ code: 'not-legal', text: '不符' }] });
  it.each<[string, CaseFile, string[]]>([
    ['that is accepted', aCaseFile(), always],
    ['whose name is bound', aCaseFile(aNamedCase()), always],
    ['that was withdrawn', aCaseFile(aCase({ status: 'withdrawn', endedAt: minutesLater(9) })), always],
    [
      'that was refused',
      aCaseFile(aCase({ status: 'refused', endedAt: minutesLater(9), decision: refusal })),
      [...always, 'refusal-notice'],
    ],
    [
      'that is registered',
      aCaseFile(aRegisteredCase()),
      [...always, 'grant-notice', 'licence', 'seal-impressions'],
    ],
    [
      'that is finished',
      aCaseFile(aRegisteredCase({ status: 'finished', endedAt: minutesLater(50) })),
      [...always, 'grant-notice', 'licence', 'receipt', 'seal-impressions'],
    ],
  ])('%s', (_, file, expected) => {
    expect(namesFor(file).sort()).toEqual(expected.sort());
  });

  it('have a notice for every correction, after its answer too', () => {
    const items = [
      aWorkItem('tax', { state: 'awaiting-correction', correction: aCorrection() }),
      aWorkItem('bank', { attempt: 2, correction: aCorrection({ answeredAt: minutesLater(12) }) }),
      aWorkItem('seals'),
    ];
    const sources = sourcesOf(aCaseFile(aRegisteredCase(), items));
    const names = documentsOf(sources).map(({ document }) => document);
    expect(names).toContain('correction-notice-tax-1');
    expect(names).toContain('correction-notice-bank-2');
    expect(names).not.toContain('correction-notice-seals-1');
    const [finding] = aCorrection().findings;
    const notice = textOf(documentOf(sources, 'correction-notice-tax-1'));
    for (const fact of [finding?.message.zh, finding?.base, finding?.remedy.zh, '尚未补正'])
      expect(notice).toContain(fact);
    expect(textOf(documentOf(sources, 'correction-notice-bank-2'))).toContain('2026年11月23日 09:12');
    expect(documentOf(sources, 'correction-notice-bank-3')).toBeUndefined();
  });

  it('leave the licence out if its signature does not hold', () => {
    const sources = { ...sourcesOf(aCaseFile(aRegisteredCase())), record: undefined };
    expect(documentOf(sources, 'licence')).toBeUndefined();
    expect(documentsOf(sources).map(({ document }) => document)).not.toContain('licence');
  });

  it('stand in the order in which they came to be', () => {
    const at = documentsOf(
      sourcesOf(aCaseFile(aRegisteredCase({ status: 'finished', endedAt: minutesLater(50) }))),
    ).map((entry) => entry.at);
    expect(at).toEqual(at.toSorted());
    expect(at.at(-1)).toBe(minutesLater(50));
  });
});

describe('the notice of a refusal', () => {
  it('has reasons in words, their base and every remedy', () => {
    const reasons = [{ code: 'false-papers', text: '产权人否认出租' }];
    const decision = aDecision({ outcome: 'refused', reasons });
    const file = aCaseFile(aCase({ status: 'refused', endedAt: minutesLater(9), decision }));
    const text = textOf(documentOf(sourcesOf(file), 'refusal-notice'));
    for (const fact of ['材料不真实', '产权人否认出租', '第二十条', '行政复议', '行政诉讼', '办不成事'])
      expect(text).toContain(fact);
  });
});

describe('the filled form', () => {
  const numbers = anApplication().people.flatMap(({ mobile, document }) => [mobile, document.number]);

  it('shows the numbers of people to its owner, and to an officer their ends only', () => {
    const own = textOf(documentOf(sourcesOf(aCaseFile()), 'application-form'));
    const officers = textOf(documentOf(sourcesOf(aCaseFile(), 'officer'), 'application-form'));
    for (const number of numbers) {
      expect(own).toContain(number);
      expect(officers).not.toContain(number);
    }
  });

  it('is the only document that holds any', () => {
    const file = aCaseFile(aRegisteredCase({ status: 'finished', endedAt: minutesLater(50) }));
    for (const { document } of documentsOf(sourcesOf(file))) {
      if (document === 'application-form') continue;
      for (const number of numbers)
        expect(textOf(documentOf(sourcesOf(file), document))).not.toContain(number);
    }
  });
});

/** The files of complete applications of one kind of enterprise. */
function samplesOf(entityType: string): string[] {
  return globSync('samples/*.json').filter((file) =>
    readFileSync(file, 'utf8').includes(`"entityType": "${entityType}"`),
  );
}

describe('the articles of association', () => {
  const articlesOf = (application: Application) =>
    textOf(constitutionOf(aCaseFile(aCase({ application })), aCity()));

  it.each(samplesOf('limited-company'))('made from %s have the eight items of the law', (file) => {
    const application = LimitedCompany.parse(JSON.parse(readFileSync(file, 'utf8')));
    const text = articlesOf(application);
    for (const item of ['公司名称', '公司住所', '经营范围', '注册资本', '出资日期', '法定代表人'])
      expect(text).toContain(item);
    expect(text).toContain(application.name);
    expect(text).toContain(application.address.street);
    for (const member of application.members) expect(text).toContain(memberName(application, member));
    expect(text).not.toMatch(/undefined|NaN/);
  });

  it.each(samplesOf('joint-stock-company'))('made from %s tell the shares of each promoter', (file) => {
    const application = Application.parse(JSON.parse(readFileSync(file, 'utf8')));
    const text = articlesOf(application);
    for (const item of ['发起方式设立', '每股金额', '股份总数', '每一股份有一表决权', '清算', '公告'])
      expect(text).toContain(item);
    if (application.entityType !== 'joint-stock-company') throw new Error('another kind');
    const { members, shareFen } = application;
    for (const { contributionFen } of members) expect(text).toContain(`${contributionFen / shareFen}股`);
    expect(text).not.toMatch(/undefined|NaN/);
  });

  it.each([...samplesOf('general-partnership'), ...samplesOf('limited-partnership')])(
    'made from %s are an agreement of partners',
    (file) => {
      const application = Application.parse(JSON.parse(readFileSync(file, 'utf8')));
      const letter = constitutionOf(aCaseFile(aCase({ application })), aCity());
      expect(letter?.title.zh).toBe('合伙协议');
      const text = textOf(letter);
      const limited = application.entityType === 'limited-partnership';
      for (const item of [
        '合伙目的',
        '缴付期限',
        '执行事务合伙人',
        '利润分配',
        '入伙',
        '退伙',
        '争议',
        '违约责任',
      ])
        expect(text).toContain(item);
      expect(text.includes('有限合伙人')).toBe(limited);
      expect(text).not.toMatch(/undefined|NaN/);
    },
  );

  it.each([...samplesOf('sole-proprietor-enterprise'), ...samplesOf('individual-business')])(
    'are not made from %s: one person agrees with nobody',
    (file) => {
      const application = Application.parse(JSON.parse(readFileSync(file, 'utf8')));
      expect(constitutionOf(aCaseFile(aCase({ application })), aCity())).toBeUndefined();
    },
  );

  it('follow what was chosen', () => {
    const [first] = anApplication().members;
    expect(articlesOf(anApplication({ members: first ? [first] : [] }))).toContain('不设股东会');
    expect(articlesOf(anApplication())).toContain('设董事一名');
    const board = anApplicationWithOrgans({
      directors: ['lin', 'zhao', 'sun'],
      chair: 'zhao',
      manager: undefined,
      supervision: { kind: 'audit-committee', people: ['zhao', 'sun'] },
    });
    for (const fact of ['成员3名', '首任董事长：赵行舟', '公司不设经理', '审计委员会'])
      expect(articlesOf(board)).toContain(fact);
    const none = anApplicationWithOrgans({ supervision: { kind: 'none', consentOfAllMembers: true } });
    expect(articlesOf(none)).toContain('不设监事会，也不设监事');
  });
});

describe('the short record of a licence', () => {
  it('gives the facts of the whole one back, under their long names', () => {
    const short = compactLicence(record);
    expect(JSON.stringify(short).length).toBeLessThan(JSON.stringify(record).length);
    expect(record).toMatchObject(withLongNames(short));
    expect(withLongNames(record)).toBe(record);
  });
});

describe('the final receipt', () => {
  it('tells to whom every second of the case belonged, the lines adding up to the last one', () => {
    const seconds = (text: string) => {
      const [, hours = 0, minutes, rest] = /^(?:(\d+)小时)?(\d+)分(\d+)秒$/.exec(text) ?? [];
      return Number(hours) * 3_600 + Number(minutes) * 60 + Number(rest);
    };
    const endedAt = new Date(Date.parse(minutesLater(75)) + 1_400).toISOString();
    const items = [
      aWorkItem('seals', { state: 'completed', openedAt: minutesLater(5), closedAt: minutesLater(25) }),
      aWorkItem('bank', { state: 'completed', openedAt: minutesLater(5), closedAt: minutesLater(72) }),
    ];
    const file = aCaseFile(aRegisteredCase({ status: 'finished', endedAt }), items);
    const receipt = documentOf(sourcesOf(file), 'receipt');
    const table = receipt?.layout === 'letter' && receipt.blocks.find(({ kind }) => kind === 'table');
    if (!table || table.kind !== 'table') throw new Error('no table');
    const [whole, lines] = [table.rows.at(-1) ?? [], table.rows.slice(0, -1)];
    expect(lines).toEqual([
      ['银行', '1小时7分0秒', '1小时7分0秒'],
      ['系统', '8分1秒', '8分1秒'],
    ]);
    for (const column of [1, 2]) {
      const sum = lines.reduce((total, line) => total + seconds(line[column] ?? ''), 0);
      expect(seconds(whole[column] ?? '')).toBe(sum);
    }
    expect(whole[1]).toBe('1小时15分1秒');
  });
});
