import type { ReactNode } from 'react';
import { useTexts } from '../../shared/use-texts.ts';
import { useLabels, useRemarks } from './form-context.tsx';
import { fieldId, fieldName } from './pointer.ts';

type Props = {
  readonly pointer: string;
  readonly children: ReactNode;
  /** A group of choices is a fieldset, a single control has a label. */
  readonly group?: boolean;
  readonly optional?: boolean;
  /** Shows what is said about the value itself, not about what is inside it: that stands at its own fields. */
  readonly own?: boolean;
};

/** Label, help, faults and warnings around a control, tied to it for screen readers. */
export function Field({ pointer, children, group, optional, own = false }: Props) {
  const { t } = useTexts();
  const labels = useLabels();
  const remarks = useRemarks(pointer, { own });
  const id = fieldId(pointer);
  const name = fieldName(pointer);
  const help = labels.help(name);
  const label = (
    <>
      {labels.label(name)}
      {optional && <span className="soft small">{` ${t('form.optional')}`}</span>}
    </>
  );
  const inner = (
    <>
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <Remarks id={id} {...remarks} />
      {children}
    </>
  );
  const className = remarks.faults.length > 0 ? 'field faulty' : 'field';
  if (group) {
    return (
      <fieldset className={className} id={id} tabIndex={-1} aria-describedby={describedBy(id, remarks, help)}>
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

type RemarksProps = ReturnType<typeof useRemarks> & { readonly id: string };

/** What bars the application is told in red, what is only worth knowing in amber. */
export function Remarks({ id, faults, warnings }: RemarksProps) {
  const { t } = useTexts();
  return (
    <>
      {faults.map((fault, index) => (
        <p className="fault" id={`${id}-fault-${index}`} key={fault}>
          {fault}
        </p>
      ))}
      {warnings.map((warning, index) => (
        <p className="warning" id={`${id}-warning-${index}`} key={warning} data-warning>
          <span className="small">{t('finding.warning')}</span> {warning}
        </p>
      ))}
    </>
  );
}

/** What ties a control to its field: id, what explains it, and whether it is wrong. */
export function useControl(pointer: string) {
  const id = fieldId(pointer);
  const remarks = useRemarks(pointer);
  const help = useLabels().help(fieldName(pointer));
  return {
    id,
    'aria-describedby': describedBy(id, remarks, help),
    'aria-invalid': remarks.faults.length > 0,
  };
}

function describedBy(id: string, remarks: ReturnType<typeof useRemarks>, help?: string): string | undefined {
  const ids = [
    ...(help ? [`${id}-help`] : []),
    ...remarks.faults.map((_, index) => `${id}-fault-${index}`),
    ...remarks.warnings.map((_, index) => `${id}-warning-${index}`),
  ];
  return ids.join(' ') || undefined;
}
