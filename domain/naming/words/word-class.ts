import type { Text } from '../../findings.ts';
import type { NameAction } from '../name-finding.ts';

/**
 * Where a word stands: at the very start of the name, in the brand, as a trade feature right before the industry (with
 * a brand of two characters before it), or in the industry.
 */
export type NameZone = 'prefix' | 'brand' | 'feature' | 'industry';

/** A class of words with what follows where; a zone that is not named is free. Rule codes are permanent. */
export type NameWordClass = {
  readonly rule: string;
  readonly actions: Readonly<Partial<Record<NameZone, NameAction>>>;
  readonly words: readonly string[];
  readonly message: Text;
  readonly base: string;
  readonly remedy: Text;
  /** Where the words come from, and from when until when (if ever) they are in force here. */
  readonly source: string;
  readonly since: string;
  readonly until?: string;
  /** A relation with an enterprise that is called so leaves the word to an officer, who looks at the proof. */
  readonly exception?: 'relation';
  /** Only names of these divisions of GB/T 4754, or of none, are meant: brands are protected in their own trade. */
  readonly divisions?: readonly string[];
};

/** The law on which most classes rest. */
export const regulation = '企业名称登记管理规定';

/** The day on which the first list came into force. */
export const firstDay = '2026-11-22';

/** One action wherever the word stands. */
export function everywhere(action: NameAction): NameWordClass['actions'] {
  return { prefix: action, brand: action, feature: action, industry: action };
}

/** What helps against most words. */
export const chooseAnother: Text = { zh: '请更换用词。', en: 'Choose another word.' };
