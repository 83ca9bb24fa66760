import { accept, type Result } from '../../domain/result.ts';
import { searchTopics } from '../../domain/guide/search-topics.ts';
import type { Topic } from '../../domain/guide/topic.ts';

/** What a question in plain words is about; nothing for a question without any known word. */
export function searchGuide({ words }: { words: string }): Result<{ topics: readonly Topic[] }> {
  return accept({ topics: searchTopics(words) });
}
