import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerTo } from '../../domain/findings.ts';

/** The keys to which a pointer leads, as RFC 6901 §4 has it read. */
function keysOf(pointer: string): string[] {
  const [, ...tokens] = pointer.split('/');
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

describe('the place of a finding', () => {
  it.each([
    [[], ''],
    [['seals', 2, 'number'], '/seals/2/number'],
    [[''], '/'],
    [['a/b/c'], '/a~1b~1c'],
    [['m~n~o'], '/m~0n~0o'],
    [['~1'], '/~01'],
    [['/~'], '/~1~0'],
  ])('%j is pointed to by %j', (keys, pointer) => {
    expect(pointerTo(keys)).toBe(pointer);
  });

  it('is found again whatever its keys are called', () => {
    const key = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('~', '/', '0', '1') }));
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        expect(keysOf(pointerTo(keys))).toEqual(keys);
      }),
    );
  });
});
