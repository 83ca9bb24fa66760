import { holdsWord, searchable } from '../naming/holds-word.ts';
import type { ScopeItem } from './scope-item.ts';
import { scopeItems } from './scope-items.ts';

/** At most so much of a question is looked at. */
const longestQuestion = 200;

/**
 * The items whose name, licence or code holds every one of the words (parted by blanks), as characters or as pinyin without
 * tones, whole or by first letters: 软件, `ruanjian`, `ruanj` and `rjkf` find 软件开发. All items for no words.
 */
export function searchScope(words: string): readonly ScopeItem[] {
  const wanted = searchable(words.slice(0, longestQuestion)).split(/\s+/).filter(Boolean);
  return scopeItems.filter(({ code, name, licence = '' }) => {
    const text = searchable(`${code} ${licence}`);
    return wanted.every((word) => text.includes(word) || holdsWord(name, word));
  });
}
