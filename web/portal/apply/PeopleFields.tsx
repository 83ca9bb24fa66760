import { Button } from 'antd';
import { serviceNow } from '../../shared/api/clock.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { Field } from './Field.tsx';
import { SelectField, TextField } from './fields.tsx';
import { useForm, usePersonNames } from './form-context.tsx';
import { withoutPerson, withPerson } from './people-in-draft.ts';
import { usualPayBy } from './switch-kind.ts';

const documentTypes = [
  'resident-id',
  'hk-macau-permit',
  'taiwan-permit',
  'passport',
  'permanent-resident',
] as const;

/** Everybody who takes part, typed once; roles are given on the next pages. */
export function PeopleFields() {
  const { t } = useTexts();
  const { draft, change } = useForm();
  const nameOf = usePersonNames();
  return (
    <Field pointer="/people" own group>
      {draft.people.map((person, index) => {
        const at = `/people/${index}`;
        const { type } = person.document;
        return (
          <section className="card" key={person.key} aria-labelledby={`${person.key}-title`}>
            <div className="row spread">
              <h2 id={`${person.key}-title`}>{nameOf(person.key)}</h2>
              <Button
                size="small"
                aria-label={t('people.remove', { name: nameOf(person.key) })}
                onClick={() => change((before) => withoutPerson(before, person.key))}
              >
                {t('page.remove')}
              </Button>
            </div>
            <TextField pointer={`${at}/name`} maxLength={60} />
            <SelectField
              pointer={`${at}/document/type`}
              choices={documentTypes.map((value) => ({ value, label: t(`documentType.${value}`) }))}
            />
            <TextField pointer={`${at}/document/number`} maxLength={40} />
            {(type === 'passport' || type === 'permanent-resident') && (
              <TextField pointer={`${at}/document/country`} maxLength={3} />
            )}
            <TextField pointer={`${at}/document/validUntil`} type="date" optional />
            {draft.entityType === 'joint-stock-company' && (
              <SelectField
                pointer={`${at}/livesInChina`}
                optional
                choices={(['yes', 'no'] as const).map((value) => ({
                  value,
                  label: t(`livesInChina.${value}`),
                }))}
              />
            )}
            <TextField pointer={`${at}/mobile`} maxLength={20} inputMode="tel" />
            <TextField pointer={`${at}/email`} maxLength={120} inputMode="email" optional />
          </section>
        );
      })}
      <Button
        onClick={() => change((before) => withPerson(before, usualPayBy(before.entityType, serviceNow())))}
      >
        {draft.people.length === 0 ? t('people.addFirst') : t('people.addMore')}
      </Button>
    </Field>
  );
}
