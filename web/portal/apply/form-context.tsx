import { createContext, use } from 'react';
import type { City } from '../../shared/api/shapes.ts';
import { useFieldWords } from '../../shared/use-field-words.ts';
import { useTexts } from '../../shared/use-texts.ts';
import type { Act } from './draft-storage.ts';
import type { Draft } from './draft.ts';
import type { Fault } from './faults.ts';
import { fieldId, isAt, valueAt } from './pointer.ts';
import type { ContentCheck } from './use-dry-run.ts';

/** What every field of the form needs to know. */
export type Form = {
  readonly draft: Draft;
  readonly city: City;
  readonly faults: readonly Fault[];
  /** What the service would say to the form; nothing before it was asked. */
  readonly dryRun: ContentCheck;
  readonly warnings: readonly Fault[];
  /** Whether the reader may do this with the application. */
  readonly may: (act: Act) => boolean;
  /** The application, when the reader fills it in for somebody else. */
  readonly clientsApplication: string | undefined;
  readonly change: (next: (draft: Draft) => Draft) => void;
  readonly setValue: (pointer: string, value: unknown) => void;
  /** Saves what is not saved yet, and tells the number of the application. */
  readonly keep: () => Promise<string>;
};

/** See {@link useForm}. */
export const FormContext = createContext<Form | undefined>(undefined);

/** The form around a field. */
export function useForm(): Form {
  const form = use(FormContext);
  if (!form) throw new Error('there is no form around this field');
  return form;
}

/** The value at a pointer, and the way to change it. */
export function useField<T>(pointer: string) {
  const { draft, setValue } = useForm();
  return {
    id: fieldId(pointer),
    value: valueAt(draft, pointer) as T,
    set: (value: T) => setValue(pointer, value),
  };
}

/** What is wrong with the value at a pointer, and what is only worth knowing, in the reader's words. */
export function useRemarks(pointer: string, { own = false } = {}) {
  const { faults, warnings } = useForm();
  const inWords = useFaultText();
  const here = (all: readonly Fault[]) =>
    all.filter(({ path }) => (own ? path === pointer : isAt(path, pointer))).map(inWords);
  return { faults: here(faults), warnings: here(warnings) };
}

/** Says a fault in the reader's language, with its remedy. */
export function useFaultText(): (fault: Fault) => string {
  const { t, pick } = useTexts();
  return (fault) => {
    if ('key' in fault) return t(fault.key as 'fault.missing');
    const { message, remedy } = fault.finding;
    return [pick(message), pick(remedy)].filter(Boolean).join(' ');
  };
}

/** The labels and helps of the fields, in the words of the chosen kind of enterprise. */
export function useLabels() {
  return useFieldWords(useForm().draft.entityType);
}

/** The name of a person in the form, or a stand-in until it has been typed. */
export function usePersonNames(): (key: string) => string {
  const { draft } = useForm();
  const { t } = useTexts();
  return (key) => {
    const index = draft.people.findIndex((person) => person.key === key);
    return draft.people[index]?.name.trim() || t('people.nth', { number: index + 1 });
  };
}
