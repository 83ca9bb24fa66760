import { describe, expect, it } from 'vitest';
import { itemsOf, itemWith, lastItemOf } from '../../../domain/case/case-file.ts';
import { caseOf, workItemId } from '../../../domain/ids.ts';
import { aCase, aCaseFile, aWorkItem } from '../../support/a-case.ts';

const [first, second, tenth] = [1, 2, 10].map((attempt) => aWorkItem('bank', { attempt }));
const file = aCaseFile(
  aCase(),
  [tenth, aWorkItem('tax'), first, second].filter((item) => item !== undefined),
);

describe('the work items of a case', () => {
  it('of one kind stand in the order of their attempts', () => {
    expect(itemsOf(file, 'bank').map(({ attempt }) => attempt)).toEqual([1, 2, 10]);
    expect(lastItemOf(file, 'bank')).toBe(tenth);
    expect(file.items[0]).toBe(tenth);
  });

  it('of a kind that was never waited for are none', () => {
    expect(itemsOf(file, 'seals')).toEqual([]);
    expect(lastItemOf(file, 'seals')).toBeUndefined();
  });

  it('are found by their id', () => {
    expect(itemWith(file, workItemId(aCase().id, 'bank', 2))).toBe(second);
    expect(itemWith(file, workItemId(aCase().id, 'bank', 3))).toBeUndefined();
  });

  it('tell their case by their id', () => {
    for (const item of file.items) expect(caseOf(item.id)).toBe(aCase().id);
  });
});
