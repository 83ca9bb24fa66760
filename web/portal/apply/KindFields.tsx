import { serviceNow } from '../../shared/api/clock.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { cityLabel, rememberCity, useCities } from '../city.ts';
import { ChoiceField } from './fields.tsx';
import { useForm } from './form-context.tsx';
import { entityTypes, type EntityType } from './kinds.ts';
import { withCity } from './switch-city.ts';
import { withKind } from './switch-kind.ts';

/** The first questions: where, and which kind of enterprise. The other pages ask what that city and that kind have. */
export function KindFields() {
  const { t, pick } = useTexts();
  const cities = useCities();
  const { change } = useForm();
  return (
    <>
      <ChoiceField
        pointer="/city"
        choices={cities.map((one) => ({ value: one.city, label: cityLabel(one, pick) }))}
        onChoose={(city) => {
          rememberCity(city);
          change((before) => withCity(before, city));
        }}
      />
      <ChoiceField
        pointer="/entityType"
        choices={entityTypes.map((type) => ({
          value: type,
          label: t(`entityType.${type}`),
          help: t(`kindHelp.${type}`),
        }))}
        onChoose={(type) => change((before) => withKind(before, type as EntityType, serviceNow()))}
      />
    </>
  );
}
