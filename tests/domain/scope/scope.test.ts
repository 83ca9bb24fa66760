import { describe, expect, it } from 'vitest';
import { catalogue, findScopeItem, printScope } from '../../../domain/scope/catalogue.ts';
import { searchScope } from '../../../domain/scope/search-scope.ts';
import {
  enterpriseDivisions,
  findIndustryDivision,
  industrySectionName,
} from '../../../domain/scope/industry-divisions.ts';
import { oddTexts } from '../persons/odd-texts.ts';

const all = searchScope('');

describe('the catalogue of scope items', () => {
  it('is a dated starter', () => {
    expect(catalogue).toEqual({
      version: 'starter-2026-11-22',
      effectiveFrom: '2026-11-22',
      label: 'starter',
    });
  });

  it('has a permanent code for each item that tells its kind, and no name twice', () => {
    const letters = { general: 'G', 'licensed-after': 'L', 'approved-before': 'P' };
    for (const { code, kind } of all) expect(code).toMatch(new RegExp(`^${letters[kind]}\\d{4}$`));
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('keeps what its codes mean', () => {
    expect(findScopeItem('G0002')?.name).toBe('软件开发');
    expect(findScopeItem('G0035')?.name).toBe('教育咨询服务（不含涉许可审批的教育培训活动）');
    expect(findScopeItem('L0001')).toMatchObject({
      name: '餐饮服务',
      licence: '食品经营许可证',
      industry: '62',
    });
    expect(findScopeItem('L0020')?.name).toBe('拍卖业务');
    expect(findScopeItem('P0009')?.name).toBe('营利性民办学校');
  });

  it('places every item in a division of the standard and names the paper of every licensed one', () => {
    for (const { industry, kind, licence } of all) {
      expect(findIndustryDivision(industry)?.section).toMatch(/^[A-R]$/);
      if (kind !== 'general') expect(licence).toBeDefined();
    }
  });

  it('says what the law on food asks for', () => {
    const food = (text: string): unknown => searchScope(text)[0]?.food;
    expect(food('食用农产品零售')).toBe('farm-products');
    expect(food('仅销售预包装食品')).toBe('prepackaged');
    expect(food('餐饮服务')).toBe('permit');
  });

  it('finds items by words in their name, their licence or their code', () => {
    expect(searchScope('食品 经营许可').map(({ code }) => code)).toEqual(['L0001', 'L0002']);
    expect(searchScope('g0002').map(({ name }) => name)).toEqual(['软件开发']);
    for (const typed of ['ruanjiankaifa', 'ruanj', 'RJKF', 'rjkaifa', 'ｒｕａｎｊｉａｎ']) {
      expect(searchScope(typed).map(({ name }) => name)).toContain('软件开发');
    }
    expect(searchScope('ruanjiankaifaq')).toEqual([]);
    expect(searchScope('r')).not.toContain(searchScope('软件开发')[0]);
    expect(searchScope('(不含危险货物)')).toHaveLength(1);
    expect(searchScope('没有这样的项目')).toEqual([]);
  });

  it('finds nothing and stumbles over nothing in odd texts', () => {
    for (const odd of oddTexts) {
      expect(findScopeItem(odd)).toBeUndefined();
      if (odd.trim() !== '') expect(searchScope(odd)).toEqual([]);
    }
  });
});

describe('the printed scope', () => {
  it('shows licensed items first, then general ones', () => {
    expect(printScope(['G0016', 'L0001', 'G0002', 'L0002', 'L0001'])).toBe(
      '许可项目：餐饮服务；食品销售。（依法须经批准的项目，经相关部门批准后方可开展经营活动） ' +
        '一般项目：餐饮管理；软件开发。（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）',
    );
  });

  it('leaves out an empty half', () => {
    expect(printScope(['G0002'])).toBe(
      '一般项目：软件开发。（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）',
    );
    expect(printScope(['P0001'])).toBe(
      '许可项目：银行业务。（依法须经批准的项目，经相关部门批准后方可开展经营活动）',
    );
    expect(printScope([])).toBe('');
  });

  it('never loses an item silently', () => {
    expect(() => printScope(['G0002', 'G9999'])).toThrow(RangeError);
  });
});

describe('the industries of GB/T 4754-2017', () => {
  it('are 97 divisions, of which enterprises use 90', () => {
    const codes = Array.from({ length: 97 }, (_, at) => String(at + 1).padStart(2, '0'));
    expect(codes.filter((code) => findIndustryDivision(code)?.name)).toEqual(codes);
    expect(enterpriseDivisions().map(({ code }) => code)).toEqual(codes.slice(0, 90));
    expect(findIndustryDivision('98')).toBeUndefined();
  });

  it('stand in their sections', () => {
    expect(findIndustryDivision('62')).toEqual({ code: '62', name: '餐饮业', section: 'H' });
    expect(findIndustryDivision('79')).toEqual({ code: '79', name: '土地管理业', section: 'N' });
    expect(findIndustryDivision('05')?.name).toBe('农、林、牧、渔专业及辅助性活动');
    expect(industrySectionName('H')).toBe('住宿和餐饮业');
    expect(industrySectionName('U')).toBeUndefined();
  });
});
