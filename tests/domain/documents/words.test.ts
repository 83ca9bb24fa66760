import { describe, expect, it } from 'vitest';
import {
  amountInCapitals,
  dateInChinese,
  inTenThousands,
  masked,
  shareOf,
  timeInChinese,
} from '../../../domain/documents/words.ts';

describe('an amount', () => {
  it.each([
    [0, '零元整'],
    [5, '伍分'],
    [50, '伍角整'],
    [105, '壹元零伍分'],
    [100, '壹元整'],
    [1_000, '壹拾元整'],
    [101_000, '壹仟零壹拾元整'],
    [1_000_000, '壹万元整'],
    [1_000_100, '壹万零壹元整'],
    [2_000_000_500, '贰仟万零伍元整'],
    [100_000_000, '壹佰万元整'],
    [33_333_333, '叁拾叁万叁仟叁佰叁拾叁元叁角叁分'],
    [10_000_000_000, '壹亿元整'],
    [100_001_000_000, '壹拾亿零壹万元整'],
    [12_000_000_000, '壹亿贰仟万元整'],
    [100_000_000_000_000, '壹兆元整'],
  ])('of %i fen is %s', (fen, text) => {
    expect(amountInCapitals(fen)).toBe(text);
  });

  it.each([
    [0, '0万元'],
    [100_000_000, '100万元'],
    [33_333_333, '33.333333万元'],
    [1, '0.000001万元'],
    [10_050_000, '10.05万元'],
  ])('of %i fen is %s', (fen, text) => {
    expect(inTenThousands(fen)).toBe(text);
  });
});

it('a share is in per cent, and no share of nothing', () => {
  expect([shareOf(1, 3), shareOf(1, 2), shareOf(5, 5), shareOf(0, 0)]).toEqual([
    '33.33%',
    '50%',
    '100%',
    '—',
  ]);
});

it('a time is that of the clocks in China', () => {
  expect(timeInChinese('2026-11-23T16:05:59.000Z')).toBe('2026年11月24日 00:05');
  expect(dateInChinese('2026-01-02')).toBe('2026年01月02日');
});

it('a masked number keeps its ends only', () => {
  expect(masked('23050219010203001X')).toBe('2305**********001X');
  expect(masked('13800000001')).toBe('1380****0001');
  expect(masked('H12345678')).toBe('H1*****78');
  expect(masked('12345')).toBe('1****5');
});
