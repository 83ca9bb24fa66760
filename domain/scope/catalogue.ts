import type { ScopeItem } from './scope-item.ts';
import { scopeItems } from './scope-items.ts';

/** The catalogue in use; decisions and licences are recorded under its version. It is a starter, not the official one. */
export const catalogue = {
  version: 'starter-2026-11-22',
  effectiveFrom: '2026-11-22',
  label: 'starter',
} as const;

const licensedNote = '（依法须经批准的项目，经相关部门批准后方可开展经营活动）';
const generalNote = '（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）';

let byCode: ReadonlyMap<string, ScopeItem> | undefined;

/** The item with this permanent code (`G0001`, `L0001`, `P0001`), or nothing. */
export function findScopeItem(code: string): ScopeItem | undefined {
  byCode ??= new Map(scopeItems.map((item) => [item.code, item]));
  return byCode.get(code);
}

/**
 * The scope as the licence prints it: licensed items first, then general ones, each half in the chosen order and
 * without repeats; an empty half is left out. Throws RangeError for a code that is not in the catalogue, because a
 * licence must not lose an item silently: the application has been checked before.
 */
export function printScope(codes: readonly string[]): string {
  const items = [...new Set(codes)].map((code) => {
    const item = findScopeItem(code);
    if (item === undefined)
      throw new RangeError(`Not in the catalogue ${catalogue.version}: ${code.slice(0, 20)}`);
    return item;
  });
  const licensed = items.filter(({ kind }) => kind !== 'general');
  const general = items.filter(({ kind }) => kind === 'general');
  return [printHalf('许可项目', licensed, licensedNote), printHalf('一般项目', general, generalNote)]
    .filter(Boolean)
    .join(' ');
}

function printHalf(title: string, items: readonly ScopeItem[], note: string): string {
  return items.length === 0 ? '' : `${title}：${items.map(({ name }) => name).join('；')}。${note}`;
}
