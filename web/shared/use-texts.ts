import { useTranslation } from 'react-i18next';
import type { Language } from './language.ts';

/** A sentence that the service answers in both languages. */
type BothLanguages = { readonly zh: string; readonly en: string };

/** The texts of the page in the language of the reader. */
export function useTexts() {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'zh-CN';
  /** For names that are put together at run time; whoever uses it has asked whether the text exists. */
  const textOf = t as unknown as (key: string, values: Record<string, unknown>) => string;
  return {
    t,
    language,
    /** The right one of two sentences that came with an answer. */
    pick: (text: BothLanguages) => (language === 'en' ? text.en : text.zh),
    /** The text of a code that may be newer than this page; then the code itself is shown. */
    ofCode: (group: string, code: string, values: Record<string, unknown> = {}): string => {
      const key = `${group}.${code}`;
      return i18n.exists(key) ? textOf(key, values) : code;
    },
  };
}
