import type { OpenedType } from '../application/application.ts';
import type { Situation } from '../application/situations.ts';
import type { Text } from '../findings.ts';

/** The parts of the guide (办事指南), and the pages of the portal that answer a question themselves. */
export const guidePlaces = [
  'kinds',
  'papers',
  'steps',
  'cost',
  'ways',
  'samples',
  'mistakes',
  'remedies',
  'name',
  'cases',
  'verify',
] as const;
/** See {@link guidePlaces}. */
export type GuidePlace = (typeof guidePlaces)[number];

/** Something that people ask about: where it is answered, for which kind or situation, and the words they ask with. */
export type Topic = {
  readonly id: string;
  readonly title: Text;
  readonly place: GuidePlace;
  /** The kind that it is about, or, of a situation that not every kind knows, one in which it may arise. */
  readonly entityType?: OpenedType;
  readonly situation?: Situation;
  /** Everyday words, in Chinese and English, parted by `|`. */
  readonly words: string;
};
