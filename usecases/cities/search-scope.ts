import { accept, type Result } from '../../domain/result.ts';
import { catalogue, searchScope as search } from '../../domain/scope/catalogue.ts';
import type { ScopeItem } from '../../domain/scope/scope-item.ts';

/** Catalogue items whose name or licence contains all the words; without words, all of them. */
export function searchScope({
  words,
}: {
  words: string;
}): Result<{ catalogue: string; items: readonly ScopeItem[] }> {
  return accept({ catalogue: catalogue.version, items: search(words) });
}
