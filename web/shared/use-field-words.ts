import type { Application } from './api/shapes.ts';
import { useTexts } from './use-texts.ts';

/** Whose words a kind of enterprise uses for a field (`field.capitalFen@partnership`) before the usual ones. */
const wordsOf: Readonly<Record<Application['entityType'], readonly string[]>> = {
  'limited-company': [],
  'joint-stock-company': ['joint-stock'],
  'general-partnership': ['partnership'],
  'limited-partnership': ['limited-partnership', 'partnership'],
  'sole-proprietor-enterprise': ['sole', 'alone'],
  'individual-business': ['individual', 'alone'],
};

/** Labels and helps of the form's fields by their names, in the words of this kind of enterprise. */
export function useFieldWords(type: Application['entityType']) {
  const { ofCode } = useTexts();
  const first = (name: string, text: (code: string) => string) => {
    const codes = [...wordsOf[type].map((words) => `${name}@${words}`), name];
    const code = codes.find((one) => text(one) !== one);
    return code === undefined ? undefined : text(code);
  };
  return {
    label: (name: string) => first(name, (code) => ofCode('field', code)) ?? name,
    /** Nothing where the label says it all. */
    help: (name: string) => first(name, (code) => ofCode('help', code)),
  };
}
