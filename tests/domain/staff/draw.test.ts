import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, isFair } from '../../../domain/staff/draw.ts';

const seedOf = (n: number) => createHash('sha256').update(String(n)).digest('base64url');
const candidate = fc.record({ id: fc.string({ minLength: 1 }), load: fc.nat({ max: 50 }) });
const candidates = fc.uniqueArray(candidate, { minLength: 1, maxLength: 20, selector: ({ id }) => id });
const seed = fc.nat().map(seedOf);

describe('a draw', () => {
  it('falls on one of the candidates, in whatever order they are named', () => {
    fc.assert(
      fc.property(seed, candidates, (of, among) => {
        const result = draw(of, among);
        expect(among.map(({ id }) => id)).toContain(result?.drawn);
        expect(draw(of, among.toReversed())).toEqual(result);
      }),
    );
  });

  it('can be repeated by anybody from what is recorded, and a changed one shows', () => {
    fc.assert(
      fc.property(seed, candidates, (of, among) => {
        const result = draw(of, among);
        if (!result) throw new Error('nobody was drawn');
        expect(isFair(result)).toBe(true);
        for (const { id } of result.candidates) {
          expect(isFair({ ...result, drawn: id })).toBe(id === result.drawn);
        }
      }),
    );
  });

  it('weighs whoever has less to do', () => {
    const among = [
      { id: 'busy', load: 4 },
      { id: 'some', load: 2 },
      { id: 'idle', load: 0 },
    ];
    expect(draw(seedOf(1), among)?.candidates).toEqual([
      { id: 'busy', weight: 1 },
      { id: 'idle', weight: 5 },
      { id: 'some', weight: 3 },
    ]);
  });

  it('is as even as its weights over many cases', () => {
    const among = ['a', 'b', 'c', 'd'].map((id) => ({ id, load: id === 'd' ? 0 : 1 }));
    const times: Record<string, number> = { a: 0, b: 0, c: 0, d: 0 };
    for (let n = 0; n < 10_000; n += 1) {
      const drawn = draw(seedOf(n), among)?.drawn ?? '';
      times[drawn] = (times[drawn] ?? 0) + 1;
    }
    for (const id of ['a', 'b', 'c']) expect(Math.abs((times[id] ?? 0) - 2_000)).toBeLessThan(200);
    expect(Math.abs((times['d'] ?? 0) - 4_000)).toBeLessThan(250);
  });

  it('among nobody falls on nobody', () => {
    expect(draw(seedOf(1), [])).toBeUndefined();
  });
});
