import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCity } from '../../../domain/cities/cities.ts';
import { drawSeal, starCorners, type Mark } from '../../../domain/seals/drawing.ts';
import { sealSvg } from '../../../domain/seals/svg.ts';
import { SealSet, plannedSeals } from '../../../domain/services/seal-set.ts';

type Written = Extract<Mark, { kind: 'sign' }>;
const owner = {
  name: '双鸭山市星河云启科技有限公司',
  creditCode: '91230502MA0000015P',
  legalRepresentative: '林知夏',
};
const planned = (name = owner.name) =>
  plannedSeals(loadCity('430600').seals, 'limited-company', { ...owner, name });
const sealOf = (kind: string, name?: string) => {
  const seal = planned(name).find((one) => one.kind === kind);
  if (!seal) throw new Error(`no ${kind}`);
  return seal;
};
const written = (kind: string, number?: string, name?: string) =>
  drawSeal(sealOf(kind, name), number).marks.filter((mark): mark is Written => mark.kind === 'sign');

describe('an impression', () => {
  const names = fc.string({
    unit: fc.constantFrom(...'双鸭山市星河云启科技有限公司'),
    minLength: 4,
    maxLength: 40,
  });

  it('keeps every sign within its border, whatever the length of the name', () => {
    fc.assert(
      fc.property(names, fc.constantFrom('official', 'finance', 'invoice', 'contract'), (name, kind) => {
        const { widthMm, heightMm } = sealOf(kind);
        for (const { x, y, height, width } of written(kind, '2305020000001', name)) {
          const reach = Math.max(height, width) / 2;
          const outside = (x / (widthMm / 2 - 1)) ** 2 + (y / (heightMm / 2 - 1)) ** 2;
          expect(outside).toBeLessThan(1);
          expect(Math.hypot(x, y) + (reach * heightMm) / widthMm / 2).toBeLessThan(widthMm / 2);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the name round it from left to right, the same on both sides', () => {
    fc.assert(
      fc.property(names, (name) => {
        const round = written('official', undefined, name);
        expect(round.map(({ sign }) => sign).join('')).toBe(name);
        const [first, last] = [round[0], round.at(-1)];
        expect(first?.x).toBeCloseTo(-(last?.x ?? 0), 6);
        expect(first?.turn).toBeCloseTo(-(last?.turn ?? 0), 6);
        for (const [at, { x }] of round.entries()) {
          if (round.length < 10) expect(x).toBeGreaterThan(round[at - 1]?.x ?? -Infinity);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a star of 7 mm in the official seal, and in no other', () => {
    for (const { kind } of planned()) {
      const stars = drawSeal(sealOf(kind)).marks.filter((mark) => mark.kind === 'star');
      expect(stars).toHaveLength(kind === 'official' ? 1 : 0);
    }
    const corners = starCorners(7);
    expect(corners).toHaveLength(10);
    expect(corners[0]).toEqual([0, -7]);
    expect(Math.hypot(...(corners[1] ?? [0, 0]))).toBeCloseTo(7 * 0.381966, 4);
  });

  it('of the invoice seal has 18 digits on 26 mm, 3.7 mm high and 1.3 mm wide', () => {
    const digits = written('invoice').filter(({ turn, height }) => turn === 0 && height === 3.7);
    expect(digits.map(({ sign }) => sign).join('')).toBe(owner.creditCode);
    const [first, last] = [digits[0], digits.at(-1)];
    expect((last?.x ?? 0) - (first?.x ?? 0) + 26 / 18).toBeCloseTo(26, 6);
    expect(new Set(digits.map(({ width }) => width))).toEqual(new Set([1.3]));
    expect(
      written('invoice')
        .slice(-5)
        .map(({ sign }) => sign)
        .join(''),
    ).toBe('发票专用章');
  });

  it('of the name seal is read in columns from the right', () => {
    const signs = written('legal-representative');
    expect(signs.map(({ sign }) => sign).join('')).toBe('林知夏印');
    expect(signs[0]?.x).toBeGreaterThan(signs[2]?.x ?? 0);
    expect(signs[0]?.y).toBeLessThan(signs[1]?.y ?? 0);
  });

  it('has its number on the lower arc, once there is one', () => {
    const number = written('official', '2305020000001').slice(-13);
    expect(number.map(({ sign }) => sign).join('')).toBe('2305020000001');
    for (const { y } of number) expect(y).toBeGreaterThan(0);
    expect(number[0]?.x).toBeLessThan(number.at(-1)?.x ?? 0);
    expect(written('official')).toHaveLength(owner.name.length);
  });
});

describe('the picture of an impression', () => {
  it('is SVG in true size, the same every time, and marked until it is filed', () => {
    const drawing = drawSeal(sealOf('official'), '2305020000001');
    const picture = sealSvg(drawing, '公章', '样');
    expect(picture).toBe(sealSvg(drawing, '公章', '样'));
    expect(picture).toContain('width="42mm" height="42mm"');
    expect(picture).toContain('>样</text>');
    expect(sealSvg(drawing, '公章')).not.toContain('样');
  });

  it('takes no markup from a name', () => {
    expect(sealSvg(drawSeal(sealOf('official', '<script>"&')), '<b>')).not.toMatch(/<script|<b>/);
  });
});

describe('the seals of a city', () => {
  const set = loadCity('230500').seals;
  const changed = (kind: string, change: object) =>
    SealSet.safeParse(set.map((one) => (one.kind === kind ? { ...one, ...change } : one))).success;

  it.each([
    ['official', { widthMm: 46, heightMm: 46 }],
    ['invoice', { widthMm: 42 }],
    ['invoice', { shape: 'round' }],
    ['finance', { star: true }],
    ['finance', { kind: 'contract' }],
  ] as const)('do not have the %s with %j', (kind, change) => {
    expect(changed(kind, {})).toBe(true);
    expect(changed(kind, change)).toBe(false);
  });
});
