import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { describedBy, Field } from './Field.tsx';
import { useField, useForm, usePersonNames } from './form-context.tsx';

type One = { readonly pointer: string; readonly optional?: boolean };
type Choice = { readonly value: string; readonly label: string };

function control(id: string, faults: readonly string[]) {
  return { id, 'aria-describedby': describedBy(id, faults), 'aria-invalid': faults.length > 0 };
}

/** A line of text. */
export function TextField({
  pointer,
  optional,
  ...input
}: One & {
  readonly maxLength?: number;
  readonly inputMode?: 'numeric' | 'tel' | 'email';
  readonly autoComplete?: string;
  readonly type?: 'date';
}) {
  const { id, value, set, faults } = useField<string>(pointer);
  return (
    <Field pointer={pointer} id={id} faults={faults} optional={optional ?? false}>
      <Input
        autoComplete="off"
        {...control(id, faults)}
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
  optional,
  unit,
  perUnit = 1,
  decimals = perUnit === 1 ? 0 : 2,
}: One & { readonly unit: string; readonly perUnit?: number; readonly decimals?: number }) {
  const { id, value, set, faults } = useField<number | null>(pointer);
  return (
    <Field pointer={pointer} id={id} faults={faults} optional={optional ?? false}>
      <InputNumber
        {...control(id, faults)}
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

/** One of a few choices, all of them visible. */
export function ChoiceField({ pointer, choices }: One & { readonly choices: readonly Choice[] }) {
  const { id, value, set, faults } = useField<string>(pointer);
  return (
    <Field pointer={pointer} id={id} faults={faults} group>
      <Radio.Group
        className="choices"
        name={id}
        value={value}
        onChange={(event) => set(event.target.value as string)}
        options={[...choices]}
      />
    </Field>
  );
}

/** One of many choices. */
export function SelectField({ pointer, optional, choices }: One & { readonly choices: readonly Choice[] }) {
  const { id, value, set, faults } = useField<string>(pointer);
  return (
    <Field pointer={pointer} id={id} faults={faults} optional={optional ?? false}>
      <Select
        {...control(id, faults)}
        value={value || null}
        allowClear={optional ?? false}
        options={[...choices]}
        onChange={(chosen: string | null | undefined) => set(chosen ?? '')}
      />
    </Field>
  );
}

/** A yes. */
export function TickField({ pointer, children }: One & { readonly children: string }) {
  const { id, value, set, faults } = useField<boolean>(pointer);
  return (
    <div className={faults.length > 0 ? 'field faulty' : 'field'}>
      {faults.map((fault, index) => (
        <p className="fault" id={`${id}-fault-${index}`} key={fault}>
          {fault}
        </p>
      ))}
      <Checkbox
        id={id}
        checked={value}
        aria-describedby={faults.length > 0 ? `${id}-fault-0` : undefined}
        onChange={(event) => set(event.target.checked)}
      >
        {children}
      </Checkbox>
    </div>
  );
}

/** One of the people of this form: roles are chosen, nobody is typed twice. */
export function PersonField({ pointer, optional }: One) {
  const { draft } = useForm();
  const nameOf = usePersonNames();
  const choices = draft.people.map(({ key }) => ({ value: key, label: nameOf(key) }));
  return <SelectField pointer={pointer} optional={optional ?? false} choices={choices} />;
}

/** Some of the people of this form. */
export function PeopleField({ pointer }: One) {
  const { draft } = useForm();
  const nameOf = usePersonNames();
  const { id, value, set, faults } = useField<readonly string[]>(pointer);
  return (
    <Field pointer={pointer} id={id} faults={faults} group>
      <Checkbox.Group
        className="choices"
        value={[...value]}
        onChange={(chosen) => set(chosen)}
        options={draft.people.map(({ key }) => ({ value: key, label: nameOf(key) }))}
      />
    </Field>
  );
}
