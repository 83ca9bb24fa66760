import { useTexts } from '../../shared/use-texts.ts';
import { NameVerdictCard } from '../naming/NameVerdictCard.tsx';
import { useNameVerdict } from '../naming/use-name-verdict.ts';
import { ChoiceField, NumberField, SelectField, TextField } from './fields.tsx';
import { useForm } from './form-context.tsx';
import { ScopePicker } from './ScopePicker.tsx';

/** Name, address, capital, term and scope. */
export function CompanyFields() {
  const { t, pick } = useTexts();
  const { draft, city, setValue } = useForm();
  const check = useNameVerdict(draft.name, draft.address.division);
  return (
    <>
      <TextField pointer="/name" maxLength={100} />
      <NameVerdictCard
        name={draft.name}
        onChoose={(name) => {
          setValue('/name', name);
        }}
        {...check}
      />
      <h2>{t('form.address', { city: pick(city.name) })}</h2>
      <SelectField
        pointer="/address/division"
        choices={city.divisions.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField pointer="/address/street" maxLength={120} />
      <TextField pointer="/address/postalCode" maxLength={6} inputMode="numeric" optional />
      <ChoiceField
        pointer="/address/right"
        choices={(['owned', 'leased', 'free-use'] as const).map((value) => ({
          value,
          label: t(`right.${value}`),
        }))}
      />
      <NumberField pointer="/address/areaSquareMetres" unit="㎡" decimals={2} />
      <h2>{t('form.business')}</h2>
      <NumberField pointer="/capitalFen" unit={t('form.yuan')} perUnit={100} />
      <ChoiceField
        pointer="/term/kind"
        choices={(['long-term', 'years'] as const).map((value) => ({ value, label: t(`term.${value}`) }))}
      />
      {draft.term.kind === 'years' && <NumberField pointer="/term/years" unit={t('form.years')} />}
      <ScopePicker />
      <NumberField pointer="/staff" unit={t('form.persons')} optional />
    </>
  );
}
