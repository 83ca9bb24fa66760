import { describe, expect, it } from 'vitest';
import { countiesOf } from '../../../domain/divisions/counties-of.ts';
import {
  allDivisions,
  DivisionCode,
  divisionPath,
  divisionsDataDate,
  findDivision,
  prefectureOf,
} from '../../../domain/divisions/divisions.ts';
import { divisionsNamed } from '../../../domain/divisions/divisions-named.ts';

describe('the division table', () => {
  it.each([
    ['230500', '双鸭山市'],
    ['230502', '尖山区'],
    ['230503', '岭东区'],
    ['230506', '宝山区'],
    ['150204', '青山区'],
    ['371602', '滨城区'],
    ['430602', '岳阳楼区'],
    ['430603', '云溪区'],
    ['330113', '临平区'],
    ['330114', '钱塘区'],
    ['659012', '白杨市'],
    ['710000', '台湾省'],
    ['810000', '香港特别行政区'],
    ['820000', '澳门特别行政区'],
  ])('knows %s as %s', (code, name) => {
    expect(findDivision(code)?.name).toBe(name);
  });

  it.each(['130171', '110100', '441900000', '419000', '620201', '000000', '', '२३०५००', 'toString'])(
    'has no division %j',
    (code) => {
      expect(findDivision(code)).toBeUndefined();
      expect(divisionPath(code)).toBeUndefined();
      expect(prefectureOf(code)).toBeUndefined();
    },
  );

  it('says as of which day it was true', () => {
    expect(divisionsDataDate).toBe('2023-06-30');
  });

  it('gives every division a well-formed code, a province and, below provinces, a city that is in the table', () => {
    for (const { code, level } of allDivisions().values()) {
      expect(DivisionCode.safeParse(code).success).toBe(true);
      expect(divisionPath(code)?.names.length).toBeGreaterThan(0);
      if (level !== 'province') expect(findDivision(prefectureOf(code) ?? '')).toBeDefined();
    }
  });

  it('tells districts from counties, county-level cities, forest districts and special districts', () => {
    expect(findDivision('230502')?.district).toBe(true);
    expect(findDivision('610103')).toMatchObject({ name: '碑林区', district: true });
    expect(findDivision('310115')).toMatchObject({ name: '浦东新区', district: true });
    expect(findDivision('429021')).toMatchObject({ name: '神农架林区', district: false });
    expect([...allDivisions().values()].filter(({ district }) => district)).toHaveLength(979);
    expect(findDivision('520203')).toMatchObject({ name: '六枝特区', district: false });
  });
});

describe('the path of a division', () => {
  it('names province, prefecture and county', () => {
    expect(divisionPath('230502')).toEqual({
      names: ['黑龙江省', '双鸭山市', '尖山区'],
      province: '黑龙江省',
      prefecture: '双鸭山市',
      county: '尖山区',
    });
    expect(divisionPath('230500')?.names).toEqual(['黑龙江省', '双鸭山市']);
    expect(divisionPath('230000')?.names).toEqual(['黑龙江省']);
  });

  it('has no prefecture in a municipality and directly under a province', () => {
    expect(divisionPath('110105')).toEqual({
      names: ['北京市', '朝阳区'],
      province: '北京市',
      county: '朝阳区',
    });
    expect(divisionPath('419001')?.names).toEqual(['河南省', '济源市']);
  });
});

describe('the counties of a city', () => {
  const names = (city: string): string[] => countiesOf(city).map(({ name }) => name);

  it('are its districts and counties', () => {
    expect(names('230500')).toEqual([
      '尖山区',
      '岭东区',
      '四方台区',
      '宝山区',
      '集贤县',
      '友谊县',
      '宝清县',
      '饶河县',
    ]);
    expect(names('110000')).toHaveLength(16);
    expect(names('500000')).toHaveLength(38);
  });

  it('are the city itself where it has none', () => {
    expect(names('441900')).toEqual(['东莞市']);
    expect(names('419001')).toEqual(['济源市']);
    expect(names('820000')).toEqual(['澳门特别行政区']);
  });

  it('do not exist for what is no city', () => {
    for (const code of ['230502', '230000', '999999', '']) expect(names(code)).toEqual([]);
  });
});

describe('the city in which a name is compared', () => {
  it.each([
    ['230502', '230500'],
    ['230500', '230500'],
    ['110105', '110000'],
    ['110000', '110000'],
    ['500230', '500000'],
    ['419001', '419001'],
    ['441900', '441900'],
    ['810000', '810000'],
  ])('of %s is %s', (code, city) => {
    expect(prefectureOf(code)).toBe(city);
  });

  it('does not exist for an ordinary province', () => {
    expect(prefectureOf('230000')).toBeUndefined();
  });
});

describe('divisions by name', () => {
  const codes = (name: string): string[] => divisionsNamed(name).map(({ code }) => code);

  it('are found in full and without 省, 市, 县 and the words of autonomy', () => {
    expect(codes('双鸭山市')).toEqual(['230500']);
    expect(codes('双鸭山')).toEqual(['230500']);
    expect(codes('黑龙江')).toEqual(['230000']);
    expect(codes('内蒙古')).toEqual(['150000']);
    expect(codes('广西')).toEqual(['450000']);
    expect(codes('延边')).toEqual(['222400']);
    expect(codes('巴音郭楞')).toEqual(['652800']);
    expect(codes('宝清')).toEqual(['230523']);
  });

  it('give all candidates where a name repeats', () => {
    expect(codes('青山区')).toEqual(['150204', '420107']);
    expect(codes('宝山区')).toEqual(['230506', '310113']);
    expect(codes('吉林')).toEqual(['220000', '220200']);
  });

  it('keep districts and one-character names whole', () => {
    expect(codes('青山')).toEqual([]);
    expect(codes('沛')).toEqual([]);
    expect(codes('沛县')).toEqual(['320322']);
  });

  it('find nothing for odd texts', () => {
    for (const odd of ['', '区', '😀', '\ud800', 'constructor', '双'.repeat(10_000)]) {
      expect(divisionsNamed(odd)).toEqual([]);
    }
  });
});
