import { useTexts } from '../../shared/use-texts.ts';
import { ChoiceField, PeopleField, PersonField } from './fields.tsx';
import { useForm } from './form-context.tsx';

/** Who leads and supervises the company. */
export function OrgansFields() {
  const { t } = useTexts();
  const { draft } = useForm();
  return (
    <>
      <PeopleField pointer="/organs/directors" />
      {draft.organs.directors.length > 1 && <PersonField pointer="/organs/chair" />}
      <PersonField pointer="/organs/manager" optional />
      <PersonField pointer="/organs/legalRepresentative" />
      <ChoiceField
        pointer="/organs/supervision/kind"
        choices={(['none', 'supervisors', 'audit-committee'] as const).map((value) => ({
          value,
          label: t(`supervision.${value}`),
        }))}
      />
      {draft.organs.supervision.kind !== 'none' && <PeopleField pointer="/organs/supervision/people" />}
      <PersonField pointer="/organs/financeOfficer" />
      <PersonField pointer="/organs/liaison" />
    </>
  );
}
