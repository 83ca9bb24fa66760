import { Link } from 'react-router';
import { useTexts } from '../../shared/use-texts.ts';
import type { Fault } from './faults.ts';
import { useFaultText, useForm, useLabels } from './form-context.tsx';
import { pageOf } from './form-pages.ts';
import { fieldId, fieldName } from './pointer.ts';

/** Faults or warnings of any page, each a link to its field. */
export function FindingLinks({ faults }: { readonly faults: readonly Fault[] }) {
  const { t } = useTexts();
  const { draft } = useForm();
  const labels = useLabels();
  const inWords = useFaultText();
  return (
    <ul>
      {faults.map((fault, index) => (
        <li key={index}>
          <Link to={`/apply/${pageOf(fault.path)}#${fieldId(fault.path)}`}>
            {labelOf(fault.path)}
            {t('form.colon')}
            {inWords(fault)}
          </Link>
        </li>
      ))}
    </ul>
  );

  /** The field in words, with the name or number of whom it belongs to. */
  function labelOf(path: string): string {
    const label = labels.label(fieldName(path));
    const [, list, position] = /^\/(people|members)\/(\d+)/.exec(path) ?? [];
    if (position === undefined) return label;
    const name = list === 'people' ? draft.people[Number(position)]?.name.trim() : undefined;
    return `${label} (${name || Number(position) + 1})`;
  }
}
