import { Checkbox } from 'antd';
import { useTexts } from '../../shared/use-texts.ts';
import type { Draft } from './draft.ts';
import { Field } from './Field.tsx';
import { ChoiceField, PersonField, TextField, TickField } from './fields.tsx';
import { useField, useForm } from './form-context.tsx';

/** Seal maker, bank and tax wishes; none of them costs anything. */
export function ServicesFields() {
  const { t, pick } = useTexts();
  const { draft, city } = useForm();
  const named = (partners: typeof city.banks) =>
    partners.map(({ id, name }) => ({ value: id, label: pick(name) }));
  return (
    <>
      <h2>{t('step.seals')}</h2>
      <ChoiceField pointer="/seals/maker" choices={named(city.sealMakers)} />
      <ChoiceField
        pointer="/seals/delivery"
        choices={(['pick-up', 'parcel'] as const).map((value) => ({ value, label: t(`delivery.${value}`) }))}
      />
      {city.gifts.includes('e-seal') && (
        <TickField pointer="/seals/electronic">{t('form.electronicSeals')}</TickField>
      )}
      <h2>{t('step.bank')}</h2>
      <ChoiceField
        pointer="/bank/choice"
        choices={(['open', 'declined'] as const).map((value) => ({ value, label: t(`bankChoice.${value}`) }))}
      />
      {draft.bank.choice === 'open' ? (
        <ChoiceField pointer="/bank/bank" choices={named(city.banks)} />
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
  const { id, value, set, faults } = useField<Draft['extras']>('/extras');
  return (
    <Field pointer="/extras" id={id} faults={faults} group>
      <Checkbox.Group
        className="choices"
        value={[...value]}
        onChange={(chosen) => set(chosen)}
        options={city.extras.map(({ service }) => ({ value: service, label: t(`step.${service}`) }))}
      />
    </Field>
  );
}
