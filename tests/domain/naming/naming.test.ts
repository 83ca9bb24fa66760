import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Finding } from '../../../domain/findings.ts';
import { compareNames } from '../../../domain/naming/compare-names.ts';
import { doubtsOfName, faultsOfName } from '../../../domain/naming/faults-of-name.ts';
import { industryWords, readIndustry } from '../../../domain/naming/industry-words.ts';
import { innocentTexts } from '../../../domain/naming/innocent-texts.ts';
import { judgeName } from '../../../domain/naming/judge-name.ts';
import { nameWordClasses } from '../../../domain/naming/name-words.ts';
import { normaliseName } from '../../../domain/naming/normalise-name.ts';
import { parseName } from '../../../domain/naming/parse-name.ts';
import { soundAlike } from '../../../domain/naming/readings.ts';
import { reservationKeys } from '../../../domain/naming/reservation-keys.ts';
import type { EntityType } from '../../../domain/registration/credit-code-entity.ts';
import { findIndustryDivision } from '../../../domain/scope/industry-divisions.ts';
import { oddTexts } from '../persons/odd-texts.ts';

const city = '230500';
const rules = (name: string, type: EntityType = 'limited-company', division = '230502'): string[] =>
  faultsOfName(name, type, division).map(({ rule }) => rule);
const judged = (name: string): string[] =>
  judgeName(parseName(name), {
    entityType: 'limited-company',
    addressDivision: '230502',
    newEnterprise: true,
  }).map(({ rule, action }) => `${rule} ${action}`);

describe('a name taken apart', () => {
  it.each([
    ['双鸭山市星河云启科技有限公司', '双鸭山市', '230500', '星河云启', '科技', '有限公司'],
    ['星河云启（双鸭山）科技有限公司', '双鸭山', '230500', '星河云启', '科技', '有限公司'],
    ['九州牧居(双鸭山)装配式建筑有限公司', '双鸭山', '230500', '九州牧居', '装配式建筑', '有限公司'],
    ['双鸭山市尖山区星河云启餐饮店', '双鸭山市尖山区', '230502', '星河云启', '餐饮', '店'],
    ['黑龙江省双鸭山市星河商贸有限责任公司', '黑龙江省双鸭山市', '230500', '星河', '商贸', '有限责任公司'],
    ['包头市青山区星河科技有限公司', '包头市青山区', '150204', '星河', '科技', '有限公司'],
    ['武汉青山区星河科技有限公司', '武汉青山区', '420107', '星河', '科技', '有限公司'],
    ['北京市朝阳区星河科技有限公司', '北京市朝阳区', '110105', '星河', '科技', '有限公司'],
    ['双鸭山友谊商贸有限公司', '双鸭山', '230500', '友谊', '商贸', '有限公司'],
    ['双鸭山星河投资中心（有限合伙）', '双鸭山', '230500', '星河', '投资', '中心（有限合伙）'],
    ['双鸭山市星河设计工作室（个人独资）', '双鸭山市', '230500', '星河', '设计', '工作室（个人独资）'],
    ['双鸭山市星河水果种植专业合作社', '双鸭山市', '230500', '星河水果', '种植', '专业合作社'],
    ['双鸭山市星河云启科技有限公司宝清分公司', '双鸭山市', '230500', '星河云启', '科技', '分公司'],
  ])('%s has its parts', (name, division, divisionCode, brand, industry, form) => {
    const parsed = parseName(name);
    expect(parsed).toMatchObject({ division, divisionCode, brand, industry, form });
    expect(parsed.faults).toEqual([]);
  });

  it.each([
    ['尖山区星河餐饮有限公司', 'N09'],
    ['双鸭山市云有限公司', 'N06'],
    ['双鸭山市餐饮有限公司', 'N08'],
    ['双鸭山市餐饮餐饮有限公司', 'N08'],
    ['双鸭山市ABC科技有限公司', 'F19'],
    ['双鸭山市星河·云启科技有限公司', 'F19'],
    ['双鸭山市星河360科技有限公司', 'F19'],
    ['双鸭山市星河科技', 'N04'],
    ['双鸭山市星河（最好）科技有限公司', 'N13'],
    ['双鸭山市星河（双鸭山科技有限公司', 'N13'],
    ['双鸭山市有限公司', 'N06'],
    ['双鸭山市云餐饮有限公司', 'N06'],
    ['', 'N01'],
    ['星河'.repeat(60), 'N02'],
  ])('%s has the fault %s', (name, rule) => {
    expect(parseName(name).faults.map((fault) => fault.rule)).toContain(rule);
    expect(rules(name)).toContain(rule);
  });

  it('means the division around the address where names repeat', () => {
    expect(parseName('吉林星河科技有限公司').divisionCode).toBe('220000');
    expect(parseName('吉林星河科技有限公司', { address: '230502' }).divisionCodes).toEqual([
      '220000',
      '220200',
    ]);
    expect(parseName('青山区星河科技有限公司', { address: '420107' }).divisionCode).toBe('420107');
  });

  it('has a brand where a division would leave none', () => {
    expect(parseName('友谊商贸有限公司')).toMatchObject({ brand: '友谊', divisionCodes: [] });
    expect(parseName('上海滩餐饮有限公司', { address: '230502' })).toMatchObject({
      brand: '上海滩',
      divisionCodes: [],
    });
    expect(parseName('上海滩餐饮有限公司', { address: '310115' })).toMatchObject({
      brand: '滩',
      division: '上海',
    });
  });

  it('has no industry in 实业, 发展 and 控股', () => {
    const parsed = parseName('双鸭山市云启实业发展有限公司');
    expect(parsed).toMatchObject({ brand: '云启', industry: '实业发展', industryDivisions: [] });
    expect(parsed.industryDivision).toBeUndefined();
  });

  it('is told apart from odd texts without a stumble', () => {
    for (const odd of oddTexts) {
      const faults = faultsOfName(odd, 'limited-company', '230502');
      expect(faults.length).toBeGreaterThan(0);
      for (const fault of faults) expect(Finding.safeParse(fault).success).toBe(true);
      expect(compareNames(parseName(odd), parseName('双鸭山市星河科技有限公司')).effect).toBe('pass');
      expect(reservationKeys(odd, city).claims.length).toBeLessThanOrEqual(92);
    }
  });

  it('is put together from its parts again, whatever they are', () => {
    const brand = fc.constantFrom('星河', '云启', '九州牧居', '宏光', '喆垚');
    const industry = fc.constantFrom('科技', '餐饮管理', '酒业发展', '装配式建筑', '商贸');
    const division = fc.constantFrom('双鸭山市', '双鸭山', '黑龙江省', '双鸭山市宝山区', '北京');
    fc.assert(
      fc.property(division, brand, industry, fc.boolean(), (place, sign, trade, behind) => {
        const name = behind ? `${sign}（${place}）${trade}有限公司` : `${place}${sign}${trade}有限公司`;
        expect(parseName(name)).toMatchObject({ division: place, brand: sign, industry: trade, faults: [] });
      }),
    );
  });

  it('never stumbles over any text', () => {
    const pieces = fc.constantFrom(
      '双鸭山',
      '市',
      '（',
      '）',
      '有限公司',
      '科技',
      '集团',
      '分公司',
      '中国',
      'A',
      '😀',
      '\ud800',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseName(text);
        expect(parsed.normalised.isWellFormed()).toBe(true);
        faultsOfName(text, 'limited-company', '230502');
        reservationKeys(text, city);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a normalised name', () => {
  const kinds = (text: string): string[] => normaliseName(text).changes.map(({ kind }) => kind);

  it('has one kind of brackets, no blanks and standard characters, and says what was changed', () => {
    expect(normaliseName('雙鴨山市 星河(双鸭山)　科技有限公司').normalised).toBe(
      '双鸭山市星河（双鸭山）科技有限公司',
    );
    expect(kinds('星河(双鸭山)')).toEqual(['brackets']);
    expect(kinds('星河（双鸭山）')).toEqual([]);
    expect(kinds('星 河')).toEqual(['blanks']);
    expect(kinds('雙鴨山')).toEqual(['traditional']);
    expect(kinds('ＡＢＣ')).toEqual(['width']);
  });

  it('keeps standard characters that only look traditional', () => {
    expect(normaliseName('乾元').normalised).toBe('乾元');
  });

  it('does not change when it is normalised again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = normaliseName(text).normalised;
        fc.pre([...once].length <= 200);
        expect(normaliseName(once)).toEqual({ normalised: once, changes: [] });
      }),
    );
  });
});

describe('a name for a new company', () => {
  it('is free of faults when all its parts fit', () => {
    expect(rules('双鸭山市星河云启科技有限公司')).toEqual([]);
    expect(rules('星河云启（双鸭山）餐饮管理有限公司')).toEqual([]);
    expect(rules('黑龙江星河云启科技有限公司')).toEqual([]);
    expect(rules('双鸭山市尖山区星河商贸有限公司')).toEqual([]);
  });

  it.each([
    ['双鸭山市星河餐饮店', 'N05'],
    ['双鸭山市星河科技股份有限公司', 'N05'],
    ['中国星河科技有限公司', 'F12'],
    ['星河有限公司', 'N10'],
    ['星河有限公司', 'N11'],
    ['双鸭山市星河实业有限公司', 'N11'],
    ['北京星河科技有限公司', 'N12'],
    ['双鸭山市宝山区星河科技有限公司', 'N12'],
    ['双鸭山市星河集团有限公司', 'F20'],
    ['双鸭山市星河（集团）科技有限公司', 'F20'],
    ['星河（中国）科技有限公司', 'F14'],
    ['双鸭山市星河财富管理有限公司', 'F21'],
    ['国际星河科技有限公司', 'F16'],
    ['双鸭山市美国星河科技有限公司', 'F06'],
    ['双鸭山市雷锋科技有限公司', 'F09'],
    ['双鸭山市国家级科技有限公司', 'F10'],
  ])('%s is barred by %s', (name, rule) => {
    expect(rules(name)).toContain(rule);
  });

  it('fits the form of its entity type', () => {
    expect(rules('双鸭山市星河餐饮店', 'individual-business')).toEqual([]);
    expect(rules('双鸭山市星河科技股份有限公司', 'joint-stock-company')).toEqual([]);
    expect(rules('双鸭山星河投资中心（有限合伙）', 'limited-partnership')).toEqual([]);
    expect(rules('双鸭山星河投资中心（有限合伙）', 'general-partnership')).toEqual(['N05']);
    expect(rules('双鸭山星河会展中心（普通合伙）', 'general-partnership')).toEqual([]);
    expect(rules('双鸭山星河会展中心（特殊普通合伙）', 'general-partnership')).toEqual(['N05']);
    expect(rules('双鸭山市星河设计工作室（个人独资）', 'sole-proprietor-enterprise')).toEqual([]);
    expect(rules('双鸭山市星河科技有限公司', 'individual-business')).toEqual(['N05']);
  });

  it('leaves to an officer what may have another meaning', () => {
    expect(judged('双鸭山市友谊商贸有限公司')).toEqual(['N07 person']);
    expect(judged('双鸭山市博士科技有限公司')).toEqual(['F18 person']);
    expect(judged('双鸭山市星河韩国烧烤有限公司')).toEqual(['F06 person']);
    expect(judged('双鸭山市星河中国商贸有限公司')).toEqual(['F13 person']);
    expect(judged('双鸭山市星河漆画有限公司')).toEqual(['N14 person']);
    expect(doubtsOfName('双鸭山市博士科技有限公司', 'limited-company', '230502')).toHaveLength(1);
    expect(doubtsOfName('双鸭山市星河科技有限公司', 'limited-company', '230502')).toEqual([]);
  });

  it('is only warned of a long brand and of 国际 behind it', () => {
    expect(judged('双鸭山市星河国际贸易有限公司')).toEqual(['F16 warn']);
    expect(judged('双鸭山市春夏秋冬梅兰竹菊科技有限公司')).toEqual(['F24 warn']);
    expect(judged('双鸭山市有一群怀揣着梦想的少年科技有限公司')).toEqual(['F24 person']);
  });

  it.each(['双鸭山市博大和兴科技有限公司', '双鸭山市今日本草医药有限公司', '双鸭山市精英国际贸易有限公司'])(
    '%s holds a listed word only by chance',
    (name) => {
      expect(rules(name)).toEqual([]);
    },
  );

  it('in a county called 公安 is not taken for the police', () => {
    expect(rules('公安县星河科技有限公司', 'limited-company', '421022')).toEqual([]);
  });
});

describe('the word list', () => {
  it('gives every class both languages, a legal base, a remedy and a date', () => {
    for (const { message, base, remedy, since, words } of nameWordClasses) {
      for (const text of [message.zh, message.en, base, remedy.zh, remedy.en]) expect(text).not.toBe('');
      expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(words.length).toBeGreaterThan(0);
    }
  });

  it('has an innocent text only where it hides a listed word', () => {
    const words = nameWordClasses.flatMap((one) => one.words);
    for (const text of innocentTexts) expect(words.some((word) => `${text}际国`.includes(word))).toBe(true);
  });

  it('finds each of its words in a brand or at the start of a name, unless it is free there', () => {
    for (const { rule, words, actions, divisions } of nameWordClasses) {
      const trade = industryWords().find(
        (word) => readIndustry(word)?.divisions[0] === (divisions?.[0] ?? '75'),
      );
      for (const word of words) {
        const name =
          actions.brand === undefined ? `${word}星河科技有限公司` : `双鸭山市${word}星河${trade}有限公司`;
        expect(judged(name).join(' ')).toContain(rule);
      }
    }
  });
});

describe('the industry words', () => {
  it('mean divisions in which enterprises work', () => {
    for (const word of industryWords()) {
      const divisions = readIndustry(word)?.divisions ?? [];
      expect(divisions.length).toBeGreaterThan(0);
      for (const division of divisions) expect(findIndustryDivision(division)?.section).toMatch(/^[A-R]$/);
    }
    expect(new Set(industryWords()).size).toBe(industryWords().length);
  });

  it('mean the same divisions when they have the same stem', () => {
    const byStem = Object.groupBy(industryWords(), (word) => readIndustry(word)?.stem ?? '');
    for (const words of Object.values(byStem)) {
      const divisions = new Set(words?.map((word) => readIndustry(word)?.divisions.join()));
      expect(divisions.size).toBe(1);
    }
  });
});

describe('two names of one city', () => {
  const effects = { SAME: 'block', SAME_BRAND: 'block', SIMILAR: 'warn', OK: 'pass' } as const;
  const labels = {
    'SAME-1': 'SAME',
    'SAME-2': 'SAME',
    'SAME-3': 'SAME',
    'SAME-4': 'SAME_BRAND',
    OK: 'OK',
  } as const;

  it.each([
    ['北京红光酒业发展有限公司', '红光（北京）酒业发展有限公司', 'SAME'],
    ['北京红光酒业有限公司', '红光酒业有限公司', 'SAME'],
    ['北京红光酒业有限公司', '北京红光酒厂', 'SAME'],
    ['万青地产有限公司', '万青房地产有限公司', 'SAME_BRAND'],
    ['万青地产有限公司', '万青置业有限公司', 'SAME_BRAND'],
    ['北京牛栏山酒业有限公司', '北京牛蓝山酒业有限公司', 'SIMILAR'],
    ['双鸭山市宏光商贸有限公司', '双鸭山市鸿光商贸有限公司', 'SIMILAR'],
    ['双鸭山市宝路食品有限公司', '双鸭山市万宝路食品有限公司', 'SIMILAR'],
    ['双鸭山市宝路食品有限公司', '双鸭山市路路宝食品有限公司', 'SIMILAR'],
    ['双鸭山市希望商贸有限公司', '双鸭山市新希望商贸有限公司', 'SIMILAR'],
    ['双鸭山市阿道夫商贸有限公司', '双鸭山市美阿道夫商贸有限公司', 'SIMILAR'],
    ['双鸭山市布拉德利商贸有限公司', '双鸭山市布拉德斯商贸有限公司', 'SIMILAR'],
    ['双鸭山市云启餐饮有限公司', '双鸭山市云启商贸有限公司', 'OK'],
    ['双鸭山市云启餐饮有限公司', '双鸭山市云启实业有限公司', 'SAME_BRAND'],
    ['双鸭山市云启餐饮有限公司', '双鸭山市星河餐饮有限公司', 'OK'],
    ['北京全聚德有限公司', '北京荃巨得有限公司', 'SIMILAR'],
  ] as const)('%s and %s are %s', (one, other, label) => {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const { result, effect } = compareNames(parseName(a), parseName(b));
      expect(result in labels ? labels[result as keyof typeof labels] : 'SIMILAR').toBe(label);
      expect(effect).toBe(effects[label]);
    }
  });

  it('sound alike in any reading of their characters', () => {
    expect(soundAlike('行', '航')).toBe(true);
    expect(soundAlike('行', '星')).toBe(true);
    expect(soundAlike('航', '星')).toBe(false);
    expect(soundAlike('😀', '😀')).toBe(true);
    expect(soundAlike('😀', '星')).toBe(false);
  });

  const names = fc
    .record({
      place: fc.constantFrom('双鸭山市', '双鸭山', '黑龙江', ''),
      brand: fc.constantFrom('星河', '河星', '云启', '红光', '红光酒'),
      industry: fc.constantFrom('', '科技', '餐饮', '食品', '酒业', '酒', '酒业发展', '实业', '百货'),
      form: fc.constantFrom('有限公司', '有限责任公司', '厂'),
      behind: fc.boolean(),
    })
    .map(({ place, brand, industry, form, behind }) =>
      behind && place !== ''
        ? `${brand}（${place}）${industry}${form}`
        : `${place}${brand}${industry}${form}`,
    );

  it('meet in a reservation key exactly when they are the same in law', () => {
    fc.assert(
      fc.property(names, names, (one, other) => {
        const keys = new Set(reservationKeys(one, city).checks);
        const meet = reservationKeys(other, city).claims.some((key) => keys.has(key));
        expect(meet).toBe(compareNames(parseName(one), parseName(other)).effect === 'block');
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the reservation keys of a name', () => {
  it('are those of the name, of its characters and of its brand in its industry', () => {
    expect(reservationKeys('双鸭山市云启餐饮有限公司', city).claims).toEqual([
      'name/230500/full/双鸭山市云启餐饮有限公司',
      expect.stringMatching(/^name\/230500\/characters\//),
      'name/230500/brand/云启/62',
    ]);
  });

  it('without an industry hold the brand in every industry and fit into one transaction', () => {
    expect(reservationKeys('双鸭山市云启有限公司', city).claims).toHaveLength(92);
  });

  it('of two cities never meet', () => {
    const other = new Set(reservationKeys('双鸭山市云启餐饮有限公司', '150200').claims);
    expect(reservationKeys('双鸭山市云启餐饮有限公司', city).claims.some((key) => other.has(key))).toBe(
      false,
    );
  });
});
