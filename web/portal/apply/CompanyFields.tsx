import { useTexts } from '../../shared/use-texts.ts';
import { NameVerdictCard } from '../naming/NameVerdictCard.tsx';
import { useNameVerdict } from '../naming/use-name-verdict.ts';
import { ApprovalsFields } from './ApprovalsFields.tsx';
import type { RelationDraft } from './draft.ts';
import { ChoiceField, NumberField, SelectField, TextField, TickField } from './fields.tsx';
import { useForm, useLabels } from './form-context.tsx';
import { hasMembers } from './kinds.ts';
import { RelationsFields } from './RelationsFields.tsx';
import { ScopePicker } from './ScopePicker.tsx';
import { toRelation } from './to-application.ts';

/** Name, address, capital, term and scope. */
export function CompanyFields() {
  const { t, pick } = useTexts();
  const { draft, city, setValue } = useForm();
  const { label } = useLabels();
  const { city: of, name, entityType, address, nameRelations } = draft;
  const relations = nameRelations.filter(isWhole).map(toRelation);
  const check = useNameVerdict({ city: of, name, entityType, division: address.division, relations });
  return (
    <>
      <TextField pointer="/name" maxLength={100} />
      <NameVerdictCard
        name={name}
        onChoose={(chosen) => {
          setValue('/name', chosen);
        }}
        {...check}
      />
      <RelationsFields verdict={check.verdict} />
      <h2>{t('form.address', { place: label('address'), city: pick(city.name) })}</h2>
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
      <CapitalFields />
      <ScopePicker />
      <ApprovalsFields />
      <NumberField pointer="/staff" unit={t('form.persons')} optional />
    </>
  );
}

/** Capital and term, for the kinds that have them. */
function CapitalFields() {
  const { t } = useTexts();
  const { draft } = useForm();
  const type = draft.entityType;
  if (type === 'individual-business') return null;
  return (
    <>
      <NumberField pointer="/capitalFen" unit={t('form.yuan')} perUnit={100} />
      {type === 'joint-stock-company' && (
        <NumberField pointer="/shareFen" unit={t('form.yuan')} perUnit={100} />
      )}
      {type === 'sole-proprietor-enterprise' && (
        <TickField pointer="/familyProperty">{t('form.familyProperty')}</TickField>
      )}
      {hasMembers(type) && (
        <ChoiceField
          pointer="/term/kind"
          choices={(['long-term', 'years'] as const).map((value) => ({ value, label: t(`term.${value}`) }))}
        />
      )}
      {hasMembers(type) && draft.term.kind === 'years' && (
        <NumberField pointer="/term/years" unit={t('form.years')} />
      )}
    </>
  );
}

/** Only a relation that is said in full changes what may be said of the name. */
function isWhole({ name, creditCode, document, consent }: RelationDraft): boolean {
  return consent && [name, creditCode, document].every((one) => one.trim() !== '');
}
