import { describe, expect, it } from 'vitest';
import { findingsOfName } from '../../../domain/naming/faults-of-name.ts';
import { industryWords } from '../../../domain/naming/industry-words.ts';
import { innocentTexts } from '../../../domain/naming/innocent-texts.ts';
import { nameWordClasses } from '../../../domain/naming/name-words.ts';

const said = (name: string) =>
  findingsOfName(name, { entityType: 'limited-company', addressDivision: '230500' })
    .filter(({ rule }) => rule.startsWith('F'))
    .map(({ rule, action, word }) => `${rule} ${action} ${word ?? ''}`.trim());

describe('the words of names', () => {
  it.each([
    ['双鸭山市星河催债咨询有限公司', ['F04 person 催债']],
    ['双鸭山市蛮夷商贸有限公司', ['F08 person 蛮夷']],
    ['双鸭山市字节跳动科技有限公司', ['F15 evidence 字节跳动']],
    ['双鸭山市瑞幸餐饮有限公司', ['F23 person 瑞幸']],
    ['双鸭山市小米电子有限公司', ['F23 person 小米']],
    ['双鸭山市维也纳商贸有限公司', ['F17 person 维也纳']],
    ['双鸭山市特供商贸有限公司', ['F10 block 特供']],
  ])('are found in %s', (name, expected) => {
    expect(said(name)).toEqual(expected);
  });

  it.each([
    ['the longest of several', '双鸭山市国家级商贸有限公司', ['F10 block 国家级']],
    ['an enterprise, not its parts', '双鸭山市中国银行商贸有限公司', ['F15 evidence 中国银行']],
    ['a state, not the one within it', '双鸭山市印度尼西亚商贸有限公司', ['F06 block 印度尼西亚']],
  ])('tell %s', (_, name, expected) => {
    expect(said(name)).toEqual(expected);
  });

  it.each([
    '双鸭山市星特供应链管理有限公司',
    '双鸭山市老大麻花食品有限公司',
    '双鸭山市小米粥餐饮有限公司',
    '双鸭山市小米商行餐饮有限公司',
    '双鸭山市瑞幸机械有限公司',
    '双鸭山市完美的家电器有限公司',
    '双鸭山市博大和兴商贸有限公司',
  ])('are not found by chance in %s', (name) => {
    expect(said(name)).toEqual([]);
  });

  it('say what they are, where they come from and since when, and no word twice in a class', () => {
    for (const { rule, words, source, since, base, message, remedy } of nameWordClasses) {
      expect([rule, since, source !== '', base !== '']).toEqual([
        expect.stringMatching(/^F\d\d$/),
        expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        true,
        true,
      ]);
      expect(message.zh && message.en && remedy.zh && remedy.en).not.toBe('');
      expect(new Set(words).size, rule).toBe(words.length);
    }
  });

  it('are held by every innocent text, and bar no industry that needs no approval', () => {
    const words = nameWordClasses.flatMap((one) => one.words);
    for (const text of innocentTexts) {
      expect(
        words.some((word) => text.includes(word)),
        text,
      ).toBe(true);
    }
    const finance = ['银行', '小额贷款', '融资担保', '证券', '基金管理', '保险'];
    for (const industry of industryWords().filter((one) => !finance.includes(one))) {
      const barring = said(`双鸭山市星澜${industry}有限公司`).filter((one) => /block|evidence/.test(one));
      expect(barring, industry).toEqual([]);
    }
  });
});
