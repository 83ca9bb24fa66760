import { accept, type Result } from '../../domain/result.ts';
import { catalogue } from '../../domain/scope/catalogue.ts';
import type { ScopeItem } from '../../domain/scope/scope-item.ts';
import { searchScope as search } from '../../domain/scope/search-scope.ts';

/** Catalogue items that hold all the words, as characters or as pinyin; without words, all of them. */
export function searchScope({
  words,
}: {
  words: string;
}): Result<{ catalogue: string; items: readonly ScopeItem[] }> {
  return accept({ catalogue: catalogue.version, items: search(words) });
}
