import { readingsOf } from './readings.ts';

/** A text as words are looked for in it: full-width signs as half-width, letters as capitals. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toUpperCase();
}

/**
 * Whether a text holds a word (see {@link searchable}), as characters or as pinyin without tones, whole or by first
 * letters: 软件开发 holds 软件, `ruanjian`, `ruanj` and `rjkf`.
 */
export function holdsWord(text: string, word: string): boolean {
  return searchable(text).includes(word) || isSpelt(word, text);
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
