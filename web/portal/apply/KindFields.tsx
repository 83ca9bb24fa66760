import { serviceNow } from '../../shared/api/clock.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { ChoiceField } from './fields.tsx';
import { useForm } from './form-context.tsx';
import { entityTypes, type EntityType } from './kinds.ts';
import { withKind } from './switch-kind.ts';

/** The first question: which kind of enterprise. The other pages ask what that kind has. */
export function KindFields() {
  const { t } = useTexts();
  const { change } = useForm();
  return (
    <ChoiceField
      pointer="/entityType"
      choices={entityTypes.map((type) => ({
        value: type,
        label: t(`entityType.${type}`),
        help: t(`kindHelp.${type}`),
      }))}
      onChoose={(type) => change((before) => withKind(before, type as EntityType, serviceNow()))}
    />
  );
}
