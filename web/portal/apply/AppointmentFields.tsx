import type { City } from '../../shared/api/shapes.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { SlotSelect } from '../appointments/SlotSelect.tsx';
import { usualAppointment } from './appointment.ts';
import { Field, useControl } from './Field.tsx';
import { ChoiceField, SelectField } from './fields.tsx';
import { useForm } from './form-context.tsx';

/** How the chosen bank hears of its customer's will: by video, or at a branch at a time. */
export function AppointmentFields({ bank }: { readonly bank: City['banks'][number] }) {
  const { t, pick } = useTexts();
  const { draft, city, setValue } = useForm();
  const { way, branch, at } = draft.bank.appointment;
  const { branches = [], video = false } = bank;
  const slot = useControl('/bank/appointment/at');
  const ways = [...(video ? (['video'] as const) : []), ...(branches.length > 0 ? (['visit'] as const) : [])];
  if (ways.length === 0) return null;
  return (
    <>
      <ChoiceField
        pointer="/bank/appointment/way"
        choices={ways.map((one) => ({ value: one, label: t(`appointmentWay.${one}`) }))}
        onChoose={(chosen) =>
          setValue('/bank/appointment', usualAppointment({ ...bank, video: chosen === 'video' }))
        }
      />
      {way === 'visit' && (
        <>
          <SelectField
            pointer="/bank/appointment/branch"
            choices={branches.map((one) => ({
              value: one.id,
              label: [one.name, one.address].flatMap((text) => (text ? [pick(text)] : [])).join(' · '),
            }))}
            onChoose={(chosen) => setValue('/bank/appointment', { way, branch: chosen, at: '' })}
          />
          {branch && (
            <Field pointer="/bank/appointment/at">
              <SlotSelect
                key={branch}
                id={slot.id}
                describedBy={slot['aria-describedby']}
                city={city.city}
                bank={bank.id}
                branch={branch}
                value={at}
                onChange={(chosen) => setValue('/bank/appointment/at', chosen)}
              />
            </Field>
          )}
        </>
      )}
    </>
  );
}
