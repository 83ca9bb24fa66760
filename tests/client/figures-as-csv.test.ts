import { expect, it } from 'vitest';
import { figuresAsCsv } from '../../web/shared/statistics/figures-as-csv.ts';

const head = ['部分', '指标', '数值', '分子', '分母', '口径'];

it('writes a line for every figure, with the mark by which Excel reads Chinese', () => {
  const groups = [
    { id: 'a', title: '六个一', figures: [{ label: '一网', value: '75 %', numerator: 3, denominator: 4 }] },
    { id: 'b', title: '承诺', figures: [{ label: '办结', value: '4', note: '含"试点", 共四件' }] },
  ];
  expect(figuresAsCsv(head, groups)).toBe(
    [
      '\uFEFF部分,指标,数值,分子,分母,口径',
      '六个一,一网,75 %,3,4,',
      '承诺,办结,4,,,"含""试点"", 共四件"',
      '',
    ].join('\r\n'),
  );
});

it('hands a spreadsheet no formula', () => {
  const figures = [{ label: '=HYPERLINK("x")', value: '-1', note: '@sum' }];
  const [, line] = figuresAsCsv(head, [{ id: 'a', title: '+a', figures }]).split('\r\n');
  expect(line).toBe(`'+a,"'=HYPERLINK(""x"")",'-1,,,'@sum`);
});
