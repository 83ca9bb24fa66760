import type { Page, PageRequest } from '../../domain/ports.ts';

const pageSize = 100;

/** Reads a list to its end. */
export async function everything<T>(list: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ limit: pageSize, cursor });
    found.push(...page.entries);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}
