import { describe, expect, it } from 'vitest';
import { evaluateTemplate } from '../../local/stepfunctions/jsonata/evaluate.ts';
import { addedFunctions } from '../../local/stepfunctions/jsonata/functions.ts';

const now = Date.parse('2026-03-02T01:00:00.123Z');
const surroundings = { now, random: () => 0.25, uuid: () => 'a-uuid' };
const evaluate = (source: string, variables: object = {}) =>
  evaluateTemplate(`{% ${source} %}`, 'Output', { ...variables, ...addedFunctions(surroundings) });
const nothing = { failure: { error: 'States.QueryEvaluationError', location: 'Output' } };

describe('The functions of Step Functions', () => {
  it.each([
    ['$partition([1,2,3,4,5], 2)', [[1, 2], [3, 4], [5]]],
    ['$partition([1,2,3], 2.9)', [[1, 2], [3]]],
    ['$range(1, 9, 3)', [1, 4, 7]],
    ['$range(3, 1, -1)', [3, 2, 1]],
    ['$range(-1.7, 0, 1)', [-1, 0]],
    ['$range(4, 4, 1)', 4],
    ['$hash("a", "MD5")', '0cc175b9c0f1b6a831c399e269772661'],
    ['$hash("a", "SHA-256")', 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'],
    ['$random()', 0.25],
    ['$uuid()', 'a-uuid'],
    ['$parse("{\\"a\\":[1]}").a[0]', 1],
    ['$now()', '2026-03-02T01:00:00.123Z'],
    ['$now("[Y0001]-[M01]", "+0800")', '2026-03'],
    ['$millis()', now],
    ['$random(7) = $random(7)', true],
    ['$random(7) = $random(8)', false],
    ['[1..3]', [1, 2, 3]],
    ['{"a": $nothing, "b": null}', { b: null }],
  ])('evaluates %s', async (source, expected) => {
    expect(await evaluate(source)).toEqual(expected);
  });

  it.each([
    '$partition([], 2)',
    '$partition([1], 0)',
    '$range(1, 5)',
    '$range(1, 5, -1)',
    '$range(1, 360147, 1)',
    '$hash("a")',
    '$hash("a", "md5")',
    '$parse("{")',
    '$eval("1")',
    '$sum',
    '[$sum]',
  ])('refuses %s', async (source) => {
    await expect(evaluate(source)).rejects.toMatchObject(nothing);
  });

  it('stops an expression without an end', async () => {
    await expect(evaluate('($f := function() { $f() }; $f())')).rejects.toMatchObject(nothing);
  }, 15_000);

  it('keeps keys that mean something to JavaScript', async () => {
    const result = await evaluate('$value', { value: JSON.parse('{"__proto__":{"x":1}}') as unknown });
    expect(JSON.stringify(result)).toBe('{"__proto__":{"x":1}}');
  });
});
