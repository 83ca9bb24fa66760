import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../shared/use-texts.ts';
import type { Fault } from './faults.ts';
import { pageOf } from './form-pages.ts';
import { useFaultText } from './form-context.tsx';
import { fieldId, fieldName } from './pointer.ts';

type Props = { readonly faults: readonly Fault[]; readonly round: number };

/** Every fault at the top of the page, each a link to its field; it takes the focus when it appears. */
export function ErrorSummary({ faults, round }: Props) {
  const { t, ofCode } = useTexts();
  const inWords = useFaultText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (round > 0) box.current?.focus();
  }, [round]);
  if (faults.length === 0) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="summary-title">
      <h2 id="summary-title">{t('form.faults', { number: faults.length })}</h2>
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
    </div>
  );

  function labelOf(path: string): string {
    const names = fieldName(path).split('.');
    const position = /^\/(?:people|members)\/(\d+)/.exec(path)?.[1];
    const label = ofCode('field', names.join('.'));
    return position === undefined ? label : `${label} (${Number(position) + 1})`;
  }
}
