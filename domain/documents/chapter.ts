import type { Block } from './document.ts';

/** A chapter of the articles: what it is about, its articles, and a table that belongs to the last of them. */
export type Chapter = {
  readonly title: string;
  readonly articles: readonly string[];
  readonly table?: Block;
};
