import { holdsWord, searchable } from '../naming/holds-word.ts';
import type { Topic } from './topic.ts';
import { topics } from './topics.ts';

/** At most so much of a question is looked at, and so many answers are given. */
const [longestQuestion, mostAnswers] = [200, 5];

const known = topics.map((topic) => ({
  topic,
  words: [topic.title.zh, topic.title.en, ...topic.words.split('|')].map(searchable),
}));

/**
 * The topics that a question in plain words is about, the likeliest first: those whose words stand in it, or else, for a
 * word that was only begun or spelt in pinyin, those that hold it as scope items do. The same question finds the same.
 */
export function searchTopics(question: string): Topic[] {
  const asked = searchable(question.slice(0, longestQuestion));
  const spoken = ranked((words) => sum(words.filter((word) => isSaid(word, asked)).map(weightOf)));
  if (spoken.length > 0) return spoken;
  const typed = asked.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  return ranked((words) =>
    sum(typed.map((word) => (words.some((one) => holdsWord(one, word)) ? weightOf(word) : 0))),
  );
}

function ranked(score: (words: readonly string[]) => number): Topic[] {
  return known
    .map(({ topic, words }) => ({ topic, points: score(words) }))
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points)
    .slice(0, mostAnswers)
    .map(({ topic }) => topic);
}

/** English words are looked for from their beginning, so that COFFEE asks for no FEE. */
function isSaid(word: string, asked: string): boolean {
  if (!/^[A-Z0-9]/.test(word)) return asked.includes(word);
  return ` ${asked.replace(/[^A-Z0-9]+/g, ' ')}`.includes(` ${word}`);
}

/** A Chinese character says as much as three letters. */
function weightOf(word: string): number {
  return sum([...word].map((sign) => (/\p{Script=Han}/u.test(sign) ? 3 : 1)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
