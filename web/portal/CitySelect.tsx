import { Select } from 'antd';
import { useTexts } from '../shared/use-texts.ts';
import { cityLabel, rememberCity, useCities } from './city.ts';

type Props = { readonly value: string; readonly onChange: (city: string) => void };

/** The choice of a city on pages that are no form; it is remembered for the form. */
export function CitySelect({ value, onChange }: Props) {
  const { t, pick } = useTexts();
  const cities = useCities();
  return (
    <div className="field narrow">
      <label htmlFor="city">{t('field.city')}</label>
      <Select
        placeholder={t('city.choose')}
        id="city"
        value={value || null}
        options={cities.map((one) => ({ value: one.city, label: cityLabel(one, pick) }))}
        onChange={(city: string) => {
          rememberCity(city);
          onChange(city);
        }}
      />
    </div>
  );
}
