import { findScopeItem } from '../scope/catalogue.ts';
import { type Rule, unless } from './rule.ts';

/** The business scope is chosen from the published catalogue; free text is not possible. */
export const scopeRules: readonly Rule[] = [
  {
    code: 'X-SCOPE',
    base: '市场主体登记管理条例 art.14; 实施细则 art.12',
    check: ({ application: { scope } }) =>
      scope.flatMap((code, at) => [
        ...unless(
          findScopeItem(code) !== undefined,
          `/scope/${at}`,
          { zh: `经营范围条目“${code}”不在目录中`, en: `"${code}" is no item of the scope catalogue` },
          { zh: '请从经营范围规范目录中选择', en: 'choose an item of the catalogue' },
        ),
        ...unless(
          scope.indexOf(code) === at,
          `/scope/${at}`,
          { zh: '经营范围条目重复', en: 'this item is chosen twice' },
          { zh: '请删去重复的条目', en: 'choose it once' },
        ),
      ]),
  },
];
