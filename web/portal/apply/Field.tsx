import type { ReactNode } from 'react';
import { useTexts } from '../../shared/use-texts.ts';
import { fieldName } from './pointer.ts';

type Props = {
  readonly pointer: string;
  readonly id: string;
  readonly faults: readonly string[];
  readonly children: ReactNode;
  /** A group of choices is a fieldset, a single control has a label. */
  readonly group?: boolean;
  readonly optional?: boolean;
};

/** Label, help and faults around a control, tied to it for screen readers. */
export function Field({ pointer, id, faults, children, group, optional }: Props) {
  const { t, ofCode } = useTexts();
  const name = fieldName(pointer);
  const help = ofCode('help', name);
  const label = (
    <>
      {ofCode('field', name)}
      {optional && <span className="soft small">{` ${t('form.optional')}`}</span>}
    </>
  );
  const inner = (
    <>
      {help !== name && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {faults.map((fault, index) => (
        <p className="fault" id={`${id}-fault-${index}`} key={fault}>
          {fault}
        </p>
      ))}
      {children}
    </>
  );
  const className = faults.length > 0 ? 'field faulty' : 'field';
  if (group) {
    return (
      <fieldset className={className} id={id} tabIndex={-1} aria-describedby={describedBy(id, faults)}>
        <legend>{label}</legend>
        {inner}
      </fieldset>
    );
  }
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      {inner}
    </div>
  );
}

/** The ids of what explains a control. */
export function describedBy(id: string, faults: readonly string[]): string {
  return [`${id}-help`, ...faults.map((_, index) => `${id}-fault-${index}`)].join(' ');
}
