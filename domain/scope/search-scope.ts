import { readingsOf } from '../naming/readings.ts';
import type { ScopeItem } from './scope-item.ts';
import { scopeItems } from './scope-items.ts';

/** At most so much of a question is looked at. */
const longestQuestion = 200;

/**
 * The items whose name, licence or code holds every one of the words (parted by blanks), as characters or as pinyin without
 * tones, whole or by first letters: 软件, `ruanjian`, `ruanj` and `rjkf` find 软件开发. All items for no words.
 */
export function searchScope(words: string): readonly ScopeItem[] {
  const wanted = words.slice(0, longestQuestion).normalize('NFKC').toUpperCase().split(/\s+/).filter(Boolean);
  return scopeItems.filter(({ code, name, licence = '' }) => {
    const text = `${code} ${name} ${licence}`.normalize('NFKC').toUpperCase();
    return wanted.every((word) => text.includes(word) || isSpelt(word, name));
  });
}

/** Whether pinyin spells a stretch of a text; a single letter spells nothing, it would be in everything. */
function isSpelt(word: string, text: string): boolean {
  if (!/^[A-Z]{2,40}$/.test(word)) return false;
  const characters = [...text];
  return characters.some((_, start) => spells(word.toLowerCase(), characters, start));
}

/** Each character takes its whole reading or the first letter of it, the last one as much as has been typed. */
function spells(rest: string, characters: readonly string[], at: number): boolean {
  if (rest === '') return true;
  const character = characters[at];
  if (character === undefined) return false;
  return readingsOf(character).some(
    (reading) =>
      reading.startsWith(rest) ||
      (rest.startsWith(reading) && spells(rest.slice(reading.length), characters, at + 1)) ||
      (rest.startsWith(reading.charAt(0)) && spells(rest.slice(1), characters, at + 1)),
  );
}
