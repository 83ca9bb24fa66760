import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { Field, Remarks, useControl } from './Field.tsx';
import { useField, useForm, usePersonNames, useRemarks } from './form-context.tsx';

type One = { readonly pointer: string; readonly optional?: boolean };
type Choice = { readonly value: string; readonly label: string; readonly help?: string };

/** A line of text. */
export function TextField({
  pointer,
  optional = false,
  ...input
}: One & {
  readonly maxLength?: number;
  readonly inputMode?: 'numeric' | 'tel' | 'email';
  readonly autoComplete?: string;
  readonly type?: 'date';
}) {
  const { value, set } = useField<string>(pointer);
  const control = useControl(pointer);
  return (
    <Field pointer={pointer} optional={optional}>
      <Input
        autoComplete="off"
        {...control}
        {...input}
        value={value}
        onChange={(event) => set(event.target.value)}
      />
    </Field>
  );
}

/** A number, or an amount that is kept in hundredths (yuan typed, fen kept). */
export function NumberField({
  pointer,
  optional = false,
  unit,
  perUnit = 1,
  decimals = perUnit === 1 ? 0 : 2,
}: One & { readonly unit: string; readonly perUnit?: number; readonly decimals?: number }) {
  const { value, set } = useField<number | null>(pointer);
  const control = useControl(pointer);
  return (
    <Field pointer={pointer} optional={optional}>
      <InputNumber
        {...control}
        min={0}
        precision={decimals}
        controls={false}
        inputMode="decimal"
        suffix={unit}
        value={value === null ? null : value / perUnit}
        formatter={(typed) => String(typed ?? '').replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')}
        onChange={(typed) =>
          set(typed === null ? null : perUnit === 1 ? Number(typed) : Math.round(Number(typed) * perUnit))
        }
      />
    </Field>
  );
}

type ChoiceProps = One & {
  readonly choices: readonly Choice[];
  /** Where choosing changes more than this one value. */
  readonly onChoose?: (value: string) => void;
};

/** One of a few choices, all of them visible, each with what tells it from the others. */
export function ChoiceField({ pointer, choices, onChoose }: ChoiceProps) {
  const { id, value, set } = useField<string>(pointer);
  return (
    <Field pointer={pointer} group>
      <Radio.Group
        className="choices"
        name={id}
        value={value}
        onChange={(event) => (onChoose ?? set)(event.target.value as string)}
        options={choices.map(({ value: one, label, help }) => ({
          value: one,
          label: help ? (
            <>
              <strong>{label}</strong> <span className="choice-help">{help}</span>
            </>
          ) : (
            label
          ),
        }))}
      />
    </Field>
  );
}

/** One of many choices. */
export function SelectField({ pointer, optional = false, choices, onChoose }: ChoiceProps) {
  const { value, set } = useField<string>(pointer);
  const control = useControl(pointer);
  return (
    <Field pointer={pointer} optional={optional}>
      <Select
        {...control}
        value={value || null}
        allowClear={optional}
        options={[...choices]}
        onChange={(chosen: string | null | undefined) => (onChoose ?? set)(chosen ?? '')}
      />
    </Field>
  );
}

/** A yes. */
export function TickField({ pointer, children }: One & { readonly children: string }) {
  const { id, value, set } = useField<boolean>(pointer);
  const remarks = useRemarks(pointer);
  const control = useControl(pointer);
  return (
    <div className={remarks.faults.length > 0 ? 'field faulty' : 'field'}>
      <Remarks id={id} {...remarks} />
      <Checkbox
        id={id}
        checked={value}
        aria-describedby={remarks.faults.length > 0 ? control['aria-describedby'] : undefined}
        onChange={(event) => set(event.target.checked)}
      >
        {children}
      </Checkbox>
    </div>
  );
}

/** One of the people of this form: roles are chosen, nobody is typed twice. */
export function PersonField({ pointer, optional = false }: One) {
  const { draft } = useForm();
  const nameOf = usePersonNames();
  const choices = draft.people.map(({ key }) => ({ value: key, label: nameOf(key) }));
  return <SelectField pointer={pointer} optional={optional} choices={choices} />;
}

type PeopleProps = One & {
  /** Who cannot be one of them. */
  readonly except?: string;
  /** Where choosing changes more than this one list. */
  readonly onChoose?: (keys: readonly string[]) => void;
};

/** Some of the people of this form. */
export function PeopleField({ pointer, optional = false, except, onChoose }: PeopleProps) {
  const { draft } = useForm();
  const nameOf = usePersonNames();
  const { value, set } = useField<readonly string[]>(pointer);
  return (
    <Field pointer={pointer} optional={optional} group>
      <Checkbox.Group
        className="choices"
        value={[...value]}
        onChange={(chosen) => (onChoose ?? set)(chosen)}
        options={draft.people
          .filter(({ key }) => key !== except)
          .map(({ key }) => ({ value: key, label: nameOf(key) }))}
      />
    </Field>
  );
}
