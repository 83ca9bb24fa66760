import { useTexts } from '../../shared/use-texts.ts';
import { ChoiceField, NumberField, PeopleField, PersonField } from './fields.tsx';
import { useForm } from './form-context.tsx';
import { isCompany, isPartnership } from './kinds.ts';

/** Who leads and supervises the enterprise, and who keeps its books. */
export function OrgansFields() {
  const { entityType: type, organs, people } = useForm().draft;
  return (
    <>
      {isCompany(type) && <CompanyOrgans />}
      {isPartnership(type) && <PeopleField pointer="/organs/executives" />}
      {type === 'sole-proprietor-enterprise' && (
        <>
          <PersonField pointer="/organs/owner" />
          <PersonField pointer="/organs/manager" optional />
        </>
      )}
      {type === 'individual-business' ? (
        <>
          <PersonField pointer="/organs/owner" />
          {people.length > 1 && <PeopleField pointer="/organs/family" except={organs.owner} optional />}
        </>
      ) : (
        <PersonField pointer="/organs/financeOfficer" />
      )}
      <PersonField pointer="/organs/liaison" />
    </>
  );
}

/** From this many on, the staff has a voice in one of the boards (公司法 art.68). */
const staffWithVoice = 300;

function CompanyOrgans() {
  const { t } = useTexts();
  const { draft } = useForm();
  const { entityType, organs, staff } = draft;
  const { directors, supervision } = organs;
  const isJointStock = entityType === 'joint-stock-company';
  const kinds = isJointStock
    ? (['supervisors', 'audit-committee'] as const)
    : (['none', 'supervisors', 'audit-committee'] as const);
  const hasVoice =
    (staff ?? 0) >= staffWithVoice ||
    directors.length > 2 ||
    (supervision.kind === 'supervisors' && supervision.people.length > 2);
  return (
    <>
      <PeopleField pointer="/organs/directors" />
      {directors.length > 1 && <PersonField pointer="/organs/chair" />}
      <NumberField pointer="/organs/terms/directors" unit={t('form.years')} />
      <PersonField pointer="/organs/manager" optional={!isJointStock} />
      {organs.manager && <PeopleField pointer="/organs/deputyManagers" optional />}
      <PersonField pointer="/organs/legalRepresentative" />
      <ChoiceField
        pointer="/organs/supervision/kind"
        choices={kinds.map((value) => ({ value, label: t(`supervision.${value}`) }))}
      />
      {supervision.kind !== 'none' && <PeopleField pointer="/organs/supervision/people" />}
      {supervision.kind === 'supervisors' && (
        <NumberField pointer="/organs/terms/supervisors" unit={t('form.years')} />
      )}
      {hasVoice && <PeopleField pointer="/organs/staffRepresentatives" optional />}
    </>
  );
}
