/**
 * One item of the catalogue from which a business scope is chosen; free text is not allowed (市场主体登记管理条例
 * art.14, 实施细则 art.12). `general` needs no licence; `licensed-after` is registered at once and licensed afterwards
 * (先照后证); `approved-before` needs its approval paper at the application (前置许可).
 */
export type ScopeItem = {
  readonly code: string;
  readonly name: string;
  readonly kind: 'general' | 'licensed-after' | 'approved-before';
  /** The division of GB/T 4754-2017, two digits. */
  readonly industry: string;
  /** The paper that the item needs, if any. */
  readonly licence?: string;
  /** What the law on food asks for (食品安全法 art.35): nothing for farm products, filing for prepackaged food, else a permit. */
  readonly food?: 'farm-products' | 'prepackaged' | 'permit';
};
