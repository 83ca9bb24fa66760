import { Checkbox, Radio } from 'antd';
import { Loading } from '../../shared/ui/Loading.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { usualAppointment } from './appointment.ts';
import { AppointmentFields } from './AppointmentFields.tsx';
import type { Draft } from './draft.ts';
import { Field } from './Field.tsx';
import { ChoiceField, PersonField, TextField, TickField } from './fields.tsx';
import { useField, useForm } from './form-context.tsx';
import { usePartnerDraw } from './use-partner-draw.ts';

/** Seal maker, bank and tax wishes; none of them costs anything. */
export function ServicesFields() {
  const { t, pick } = useTexts();
  const { draft, city, setValue } = useForm();
  const named = (partners: typeof city.banks) =>
    partners.map(({ id, name }) => ({ value: id, label: pick(name) }));
  const { offers, error, retry } = usePartnerDraw();
  const chosenBank = offers?.banks.find(({ id }) => id === draft.bank.bank);
  if (!offers) return error ? <ProblemAlert error={error} onRetry={retry} /> : <Loading />;
  return (
    <>
      <p className="notice">{t('draw.form')}</p>
      <h2>{t('step.seals')}</h2>
      <ChoiceField pointer="/seals/maker" choices={named(offers.sealMakers)} />
      <ChoiceField
        pointer="/seals/delivery"
        choices={(['pick-up', 'parcel'] as const).map((value) => ({ value, label: t(`delivery.${value}`) }))}
      />
      {city.gifts.includes('e-seal') && <SealChoice />}
      <h2>{t('step.bank')}</h2>
      <ChoiceField
        pointer="/bank/choice"
        choices={(['open', 'declined'] as const).map((value) => ({ value, label: t(`bankChoice.${value}`) }))}
      />
      {draft.bank.choice === 'open' ? (
        <>
          <ChoiceField
            pointer="/bank/bank"
            choices={named(offers.banks)}
            onChoose={(id) => {
              const bank = offers.banks.find((one) => one.id === id);
              setValue('/bank', {
                ...draft.bank,
                bank: id,
                ...(bank && { appointment: usualAppointment(bank) }),
              });
            }}
          />
          {chosenBank && <AppointmentFields key={chosenBank.id} bank={chosenBank} />}
        </>
      ) : (
        <TextField pointer="/bank/reason" maxLength={200} />
      )}
      <h2>{t('step.tax')}</h2>
      <PersonField pointer="/tax/clerk" />
      <ChoiceField
        pointer="/tax/taxpayer"
        choices={(['small-scale', 'general'] as const).map((value) => ({
          value,
          label: t(`taxpayer.${value}`),
        }))}
      />
      {draft.tax.taxpayer === 'general' && <p className="notice warn">{t('form.generalTaxpayer')}</p>}
      <ChoiceField
        pointer="/tax/invoices"
        choices={(['digital', 'ukey'] as const).map((value) => ({ value, label: t(`invoices.${value}`) }))}
      />
      {city.extras.length > 0 && <Extras />}
      {draft.extras.includes('food-permit') && <Food />}
    </>
  );
}

/** Whether to wait for the engraved seals, or to begin with the electronic ones. */
function SealChoice() {
  const { t } = useTexts();
  const { value, set } = useField<boolean>('/seals/electronic');
  return (
    <Field pointer="/seals/electronic" group>
      <Radio.Group
        className="choices"
        name="seal-choice"
        value={value}
        onChange={(event) => set(event.target.value as boolean)}
        options={[
          { value: false, label: t('sealChoice.engraved') },
          { value: true, label: t('sealChoice.electronic') },
        ]}
      />
    </Field>
  );
}

/** One industry, one certificate: what is done with food, and the promise for what is simple. */
function Food() {
  const { t } = useTexts();
  const { draft } = useForm();
  return (
    <>
      <h2>{t('step.food-permit')}</h2>
      <ChoiceField
        pointer="/food/activity"
        choices={(['prepackaged', 'simple-making', 'other'] as const).map((value) => ({
          value,
          label: t(`foodActivity.${value}`),
        }))}
      />
      {draft.food.activity === 'simple-making' && (
        <TickField pointer="/food/commits">{t('promise.food')}</TickField>
      )}
    </>
  );
}

function Extras() {
  const { t } = useTexts();
  const { city } = useForm();
  const { value, set } = useField<Draft['extras']>('/extras');
  return (
    <Field pointer="/extras" group>
      <Checkbox.Group
        className="choices"
        value={[...value]}
        onChange={(chosen) => set(chosen)}
        options={city.extras.map(({ service }) => ({ value: service, label: t(`step.${service}`) }))}
      />
    </Field>
  );
}
