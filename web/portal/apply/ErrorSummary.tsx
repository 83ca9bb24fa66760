import { useEffect, useRef } from 'react';
import { useTexts } from '../../shared/use-texts.ts';
import type { Fault } from './faults.ts';
import { FindingLinks } from './FindingLinks.tsx';

type Props = { readonly faults: readonly Fault[]; readonly round: number };

/** Every fault at the top of the page; it takes the focus when it appears. */
export function ErrorSummary({ faults, round }: Props) {
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (round > 0) box.current?.focus();
  }, [round]);
  if (faults.length === 0) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="summary-title">
      <h2 id="summary-title">{t('form.faults', { number: faults.length })}</h2>
      <FindingLinks faults={faults} />
    </div>
  );
}
