import { expect, it } from 'vitest';
import { randomIds } from '../../adapters/ids/random-ids.ts';
import { caseOf, workItemId } from '../../domain/ids.ts';

it('ids are never drawn twice, and the ids of work items follow from them', () => {
  const ids = Array.from({ length: 2_000 }, () => randomIds.newCaseId());
  expect(new Set(ids).size).toBe(2_000);
  for (const id of ids) expect(caseOf(workItemId(id, 'another-bank', 12))).toBe(id);
  const characters = new Set(ids.flatMap((id) => [...id.slice('case_'.length)]));
  expect(characters.size).toBe(32);
});
